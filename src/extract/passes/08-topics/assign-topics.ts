import type { Meeting } from '../07-meetings/meeting.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { isOfEarlierTalk } from './earlier-talk.ts';
import { findDiscussed, findTopics, type MarkedTopic } from './find-topics.ts';
import { FAR_DISTANCE, isAbout } from './is-about.ts';
import { isLeadOf, LEAD_SENTENCES, type Sides } from './lead-topics.ts';
import { pointsAtTopic } from './pointed-topic.ts';
import { settleTopics, type Topic } from './settle-topics.ts';

/**
 * Which topic belongs to which meeting. In a sentence that tells of meetings each has what stands between its word and
 * the next one's. A sentence that tells of none goes on about the nearest meeting before it, where its subject takes
 * part in that one ("The two also discussed", "She told Lund") or is the talk itself ("The agenda included").
 */

interface Place {
  readonly meeting: number;
  readonly token: number;
  readonly from: number;
}

/** The clauses of each sentence that tell of a meeting, in order. */
function placesOf(meetings: readonly Meeting[]): ReadonlyMap<number, readonly Place[]> {
  const places = new Map<number, Place[]>();
  meetings.forEach((meeting, index) => {
    for (const mention of meeting.mentions) {
      const place = { meeting: index, token: mention.token, from: mention.extent[0] };
      const same = places.get(mention.sentence);
      if (same === undefined) places.set(mention.sentence, [place]);
      else same.push(place);
    }
  });
  for (const same of places.values()) same.sort((a, b) => a.token - b.token);
  return places;
}

/** A visit and a talk of one sentence: what was said was said in the talk. */
function withoutVisits(places: readonly Place[], meetings: readonly Meeting[]): readonly Place[] {
  const talks = places.filter((place) => meetings[place.meeting]?.kind !== 'VISIT');
  return talks.length > 0 ? talks : places;
}

/** Went through the contract in a video conference: where it was gone through. */
function isOccasion({ words }: MeetingSentence, noun: number): boolean {
  let at = noun - 1;
  while (/^(?:DET|ADJ|NOUN|NUM)$/u.test(words.tokens[at]?.pos ?? '')) at -= 1;
  return /^(?:in|at|during|by|via|over|through)$/u.test(words.lower[at] ?? '');
}

/** They went over the talks between Iraq and Oman, and water: a meeting that is itself talked about. */
function withoutMatters(places: readonly Place[], sentence: MeetingSentence): readonly Place[] {
  const { tokens } = sentence.words;
  if (places.every(({ token }) => tokens[token]?.pos !== 'NOUN')) return places;
  const topics = findDiscussed(sentence);
  if (topics.length === 0) return places;
  return places.filter(({ token }) => {
    const at = tokens[token];
    return (
      at?.pos !== 'NOUN' ||
      isOccasion(sentence, token) ||
      !topics.some(({ start, end }) => start <= at.start && at.end <= end)
    );
  });
}

/** An entry of a live blog, which begins with the time, goes on about nothing before it. */
const opensScene = ({ words }: MeetingSentence): boolean =>
  words.tokens.slice(0, 3).some((token) => /^\d{1,2}[:.h]\d\d$/u.test(token.text));

/** Lund said the talks had covered fish: the talks at which he was, and no signing by others that was told behind them. */
function ofSpeaker<T extends { readonly meeting: number }>(
  { groups, words }: MeetingSentence,
  topic: MarkedTopic,
  places: readonly T[],
  meetings: readonly Meeting[],
): readonly T[] {
  const start = words.tokens[topic.marker]?.start ?? 0;
  const speaker = groups.find(
    ({ from, actors }) => (words.tokens[from]?.start ?? start) < start && actors.some((actor) => actor.startsWith('p')),
  );
  const isThere = ({ meeting }: T): boolean =>
    meetings[meeting]?.parties.some(({ actor }) => speaker?.actors.includes(actor) === true) === true;
  const own = places.some(isThere) ? places.filter(isThere) : places;
  const talks = own.filter(({ meeting }) => meetings[meeting]?.kind !== 'SIGNING');
  return talks.length > 0 ? talks : own;
}

/** Also on the agenda on Tuesday were tariffs: of the meetings before, that of the Tuesday. */
const isOnDayOf = ({ times }: MeetingSentence, meeting: Meeting | undefined): boolean =>
  times.some(({ date }) => date === meeting?.time?.date);

/** @param sides whose side each person is on. @returns the topics of each meeting, in the order of the text. */
export function assignTopics(
  meetings: readonly Meeting[],
  sentences: readonly MeetingSentence[],
  sides: Sides,
): readonly (readonly Topic[])[] {
  const places = placesOf(meetings);
  let leads: readonly { readonly sentence: MeetingSentence; readonly topics: readonly MarkedTopic[] }[] = [];
  const found: MarkedTopic[][] = meetings.map(() => []);
  let recent: { readonly meeting: number; readonly position: number }[] = [];
  /** The topic told last, and the one told last before the sentence. */
  let lastTopic: MarkedTopic | null = null;
  let pointed: MarkedTopic | null = null;
  const give = (topic: MarkedTopic, named: number, sentence: MeetingSentence, position: number): void => {
    const meeting = meetings[named];
    const isOfOther = meeting !== undefined && isOfEarlierTalk(sentence, topic, meeting);
    const talk = isOfOther ? talkBefore(topic, sentence, position, (one) => one !== named) : undefined;
    found[talk ?? named]?.push(topic);
    lastTopic = topic;
  };
  /** The latest meeting before the sentence that the topic can be of; one of a day that the sentence names before others. */
  const talkBefore = (
    topic: MarkedTopic,
    sentence: MeetingSentence,
    position: number,
    isMeant: (meeting: number) => boolean = () => true,
  ): number | undefined => {
    const about = recent.filter(({ meeting: index, position: at }) => {
      const meeting = meetings[index];
      return meeting !== undefined && isMeant(index) && isAbout(sentence, topic, meeting, position - at, sides);
    });
    const told = ofSpeaker(sentence, topic, about, meetings);
    const sameDay = told.findLast(({ meeting }) => isOnDayOf(sentence, meetings[meeting]));
    return (sameDay ?? told.at(-1))?.meeting;
  };
  sentences.forEach((sentence, position) => {
    if (!sentence.isProse) return;
    const own = withoutMatters(withoutVisits(places.get(sentence.words.sentence.index) ?? [], meetings), sentence);
    recent = opensScene(sentence) ? [] : recent.filter((one) => position - one.position <= FAR_DISTANCE);
    const end = sentence.words.tokens.length;
    const [first] = own;
    if (first === undefined) {
      if (recent.length === 0) {
        if (leads.length < LEAD_SENTENCES)
          leads = [...leads, { sentence, topics: findTopics(sentence, { from: 0, to: end, anchor: null }) }];
        return;
      }
      for (const topic of findTopics(sentence, { from: 0, to: end, anchor: null })) {
        const about = talkBefore(topic, sentence, position);
        if (about !== undefined) found[about]?.push(topic);
        lastTopic = topic;
      }
      pointed = lastTopic;
      return;
    }
    const founded = meetings[first.meeting];
    if (founded !== undefined)
      for (const lead of leads)
        found[first.meeting]?.push(...lead.topics.filter((topic) => isLeadOf(lead.sentence, topic, founded, sides)));
    leads = [];
    const before = findTopics(sentence, { from: 0, to: first.token, anchor: null });
    const isEarlier = founded !== undefined && before.some((topic) => isOfEarlierTalk(sentence, topic, founded));
    // What an earlier talk was about may itself name the meeting: preparations for the visit.
    const told = isEarlier ? findTopics(sentence, { from: 0, to: end, anchor: null }) : before;
    for (const topic of told)
      if (!isEarlier || topic.marker < first.token) give(topic, first.meeting, sentence, position);
    own.forEach((place, index) => {
      const next = own.slice(index + 1).find((other) => other.meeting !== place.meeting && other.from > place.token);
      const from = sentence.words.lower[place.token - 1] === 'to' ? place.token - 1 : place.token;
      const topics = findTopics(sentence, { from, to: next?.from ?? end, anchor: place.token });
      for (const topic of topics) give(topic, place.meeting, sentence, position);
      const stretch = { from: index === 0 ? 0 : place.from, to: next?.from ?? end, anchor: null };
      if (pointed !== null && topics.length === 0 && pointsAtTopic(sentence, stretch))
        found[place.meeting]?.push(pointed);
    });
    pointed = lastTopic;
    recent.push(...own.map(({ meeting }) => ({ meeting, position })));
  });
  return found.map((topics, index) => settleTopics(topics, meetings[index]?.kind));
}
