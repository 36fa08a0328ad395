import type { Span } from '../../../domain/span.ts';
import type { TopicContext } from '../../../domain/vocabulary/topic-context.ts';
import { findSubject } from '../06-clauses/find-subject.ts';
import { readVerbGroup } from '../06-clauses/verb-group.ts';
import type { Meeting } from '../07-meetings/meeting.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { findTopics, type MarkedTopic } from './find-topics.ts';
import { mergeTopics } from './merge-topics.ts';
import { contextOfTopic } from './topic-context.ts';

/** What a meeting was about, as the text puts it. */
export interface Topic extends Span {
  readonly label: string;
  readonly context: TopicContext;
  /** Reason of the marker or the frame that told it. */
  readonly rule: string;
}

/**
 * Which topic belongs to which meeting. In a sentence that tells of meetings each has what stands between its word and
 * the next one's. A sentence that tells of none goes on about the nearest meeting before it, where its subject takes
 * part in that one ("The two also discussed", "She told Lund") or is the talk itself ("The agenda included").
 */
const MAX_TOPICS = 12;
const MAX_CONTENTS = 3;
/** How many sentences on a text may still speak of a meeting without naming it. */
const DISTANCE = 4;
/** The same where it only says that something was discussed. */
const NEAR_DISTANCE = 2;
/** The same where both partners of the meeting are the subject. */
const FAR_DISTANCE = 12;
const TALK =
  /\b(?:they|two|three|four|five|pair|duo|trio|both|sides?|leaders|ministers|presidents|premiers|chancellors|delegations?|talks?|meetings?|discussions?|conversations?|calls?|agenda|topics?|subjects?|themes?|issues|participants|parties|officials|summit|session|negotiators|negotiations|consultations|dialogue|talking|exchange|visit|encounter|diplomats|men|women|envoys|chiefs|hosts?)\b/u;

/** The partners as a sentence begins with them. */
const PARTNERS =
  /^(?:the|both|the two|all|the three) (?:leaders|ministers|presidents|sides|men|women|officials|delegations|parties|pair|two|three|diplomats|envoys|premiers|chiefs|negotiators)\b/u;

/** The same before their verb: "During the call, the two leaders agreed". */
const PARTNERS_ACT =
  /(?:^|, |\b)(?:they|the (?:two|pair|duo|leaders|ministers|presidents|sides|delegations|parties)|both(?: sides)?|the two (?:leaders|ministers|presidents|sides|men|women|officials|delegations|parties|premiers))(?: (?:also|then|finally|jointly|have|had))*$/u;

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

/** Due to discuss: what lies ahead tells nothing of what was held. */
const AHEAD =
  /\b(?:will|would|shall|(?:due|set|expected|scheduled|supposed|likely|ready) to|(?:is|are|was|were) to|wants?|wanted|hopes?|hoped)\b/u;

/** Whether the clause around the marker speaks of what the people of the meeting did there. */
function isAbout(sentence: MeetingSentence, topic: MarkedTopic, meeting: Meeting, distance: number): boolean {
  const { words, groups } = sentence;
  const parties = new Set(meeting.parties.map((party) => party.actor));
  const verb = readVerbGroup(words, topic.marker);
  if (meeting.status === 'HELD' && AHEAD.test(verb.text)) return false;
  const subject = findSubject(words, groups, verb.from);
  const actors = topic.isSubject ? [] : (subject?.actors ?? []);
  const people = actors.filter((actor) => actor.startsWith('p'));
  if (people.length > 1 && people.every((actor) => parties.has(actor))) return true;
  if (distance > DISTANCE)
    return !topic.isContent && parties.size > 1 && actors.length === 0 && PARTNERS.test(words.lower.join(' '));
  if (actors.length > 0 && !topic.isContent) {
    if (people.length > 0) return people.every((actor) => parties.has(actor));
    if (actors.some((actor) => parties.has(actor))) return true;
  }
  if (topic.isContent) {
    if (people.length > 0) return people.every((actor) => parties.has(actor));
    return parties.size > 1 && distance <= DISTANCE && PARTNERS_ACT.test(words.lower.slice(0, verb.from).join(' '));
  }
  if (topic.isSubject && distance <= NEAR_DISTANCE) return true;
  return TALK.test(words.lower.slice(0, topic.behind).join(' '));
}

/** A visit and a talk of one sentence: what was said was said in the talk. */
function withoutVisits(places: readonly Place[], meetings: readonly Meeting[]): readonly Place[] {
  const talks = places.filter((place) => meetings[place.meeting]?.kind !== 'VISIT');
  return talks.length > 0 ? talks : places;
}

/** An entry of a live blog, which begins with the time, goes on about nothing before it. */
const opensScene = ({ words }: MeetingSentence): boolean =>
  words.tokens.slice(0, 3).some((token) => /^\d{1,2}[:.h]\d\d$/u.test(token.text));

/** @returns the topics of each meeting, in the order of the text. */
export function assignTopics(
  meetings: readonly Meeting[],
  sentences: readonly MeetingSentence[],
): readonly (readonly Topic[])[] {
  const places = placesOf(meetings);
  const found: MarkedTopic[][] = meetings.map(() => []);
  let recent: { readonly meeting: number; readonly position: number }[] = [];
  sentences.forEach((sentence, position) => {
    if (!sentence.isProse) return;
    const own = withoutVisits(places.get(sentence.words.sentence.index) ?? [], meetings);
    recent = opensScene(sentence) ? [] : recent.filter((one) => position - one.position <= FAR_DISTANCE);
    const end = sentence.words.tokens.length;
    const [first] = own;
    if (first === undefined) {
      if (recent.length === 0) return;
      for (const topic of findTopics(sentence, { from: 0, to: end, anchor: null })) {
        const about = recent.findLast((one) => {
          const meeting = meetings[one.meeting];
          return meeting !== undefined && isAbout(sentence, topic, meeting, position - one.position);
        });
        if (about !== undefined) found[about.meeting]?.push(topic);
      }
      return;
    }
    found[first.meeting]?.push(...findTopics(sentence, { from: 0, to: first.token, anchor: null }));
    own.forEach((place, index) => {
      const next = own.slice(index + 1).find((other) => other.meeting !== place.meeting && other.from > place.token);
      const topics = findTopics(sentence, { from: place.token, to: next?.from ?? end, anchor: place.token });
      found[place.meeting]?.push(...topics);
    });
    recent.push(...own.map(({ meeting }) => ({ meeting, position })));
  });
  return found.map(settle);
}

/** What was agreed or asked stands in where nothing says outright what the talk was about. */
function settle(topics: readonly MarkedTopic[]): readonly Topic[] {
  const plain = topics.filter((topic) => !topic.isContent);
  const chosen =
    plain.length > 0 ? mergeTopics(plain).slice(0, MAX_TOPICS) : mergeTopics(topics).slice(0, MAX_CONTENTS);
  return chosen.map(({ label, start, end, rule }) => ({ label, start, end, rule, context: contextOfTopic(label) }));
}
