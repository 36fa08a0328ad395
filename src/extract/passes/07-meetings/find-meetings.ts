import type { Entities } from '../../entities.ts';
import type { Dateline, TimeExpression } from '../../layers.ts';
import type { References } from '../04-references/find-phrases.ts';
import { quotedTokens } from '../06-clauses/clause-bounds.ts';
import { findCrowds } from '../06-clauses/find-crowds.ts';
import { groupPhrases } from '../06-clauses/phrase-groups.ts';
import { withKinds } from './kinds/with-kinds.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingMention, MeetingSentence } from './meeting-mention.ts';
import { mergeMentions } from './merging/merge-mentions.ts';
import { isOthersOccasion } from './merging/others-occasion.ts';
import { isWhole, settleMeeting } from './merging/settle-meeting.ts';
import { withoutToldDelegations } from './merging/told-delegations.ts';
import { withoutToldSignings } from './merging/told-signings.ts';
import { withoutToldTrips } from './merging/told-trips.ts';
import { findNounMeetings } from './nouns/find-noun-meetings.ts';
import { readAgenda, withAgenda } from './occasions/agenda-lines.ts';
import { findAttendance } from './occasions/find-attendance.ts';
import { findGatherings } from './occasions/find-gatherings.ts';

import { findSessions } from './occasions/find-sessions.ts';
import { findTrips } from './occasions/find-trips.ts';
import { findOfBodies } from './occasions/told-of-bodies.ts';
import { toldOverSentences } from './occasions/told-over-sentences.ts';
import { withInvitedHost } from './parties/invited-host.ts';
import { protagonistOf } from './parties/protagonist.ts';
import { withRepresentatives } from './parties/represented-by.ts';
import { cityOfByline, cityOfTitle } from './settings/city-of-frame.ts';
import { dayBefore } from './settings/day-of-paragraph.ts';
import { findLandmarks } from './settings/find-landmarks.ts';
import { findScene, readClock } from './settings/find-scene.ts';
import { inferSetting } from './settings/infer-setting.ts';
import { withNewDate } from './settings/new-date.ts';
import { dayBelow, findSectionDays } from './settings/section-days.ts';
import { isSpokenOnly, isToldElsewhere, isToldForLater } from './settings/told-setting.ts';
import { cityOfWords, lastCityOf, NO_VENUE } from './settings/venue-of-city.ts';
import { venueOfDateline } from './settings/venue-of-dateline.ts';
import { withPlaceOfLine } from './settings/venue-of-line.ts';
import { isAtSecondHand } from './status/at-second-hand.ts';
import { isBareGlimpse } from './status/is-bare-glimpse.ts';
import { areKeptApart } from './status/kept-apart.ts';
import { withOutcome } from './status/outcome-of-plan.ts';
import { withJourneyMade } from './status/travelled-on.ts';
import { isTopicNear, topicOf } from './topic-of-sentence.ts';
import { findRelativeMeetings } from './verbs/find-relative-meetings.ts';
import { findVerbMeetings } from './verbs/find-verb-meetings.ts';
import { withRepeatedSettings } from './verbs/repeated-settings.ts';

interface Input {
  /** Title of the article, or nothing. */
  readonly title: string;
  readonly text: string;
  readonly references: References;
  readonly times: readonly TimeExpression[];
  readonly dateline: Dateline | null;
  readonly publishedAt: string | null;
  readonly entities: Entities;
}

/** What the clauses of one sentence tell; a noun whose relative clause tells its meeting tells no other. */
function mentionsOf(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const verbs = [...findVerbMeetings(sentence, codes), ...findRelativeMeetings(sentence, codes)];
  const isTold = (noun: number): boolean =>
    verbs.some(
      ({ occasion, covers }) => occasion === noun || (covers !== undefined && covers[0] <= noun && noun < covers[1]),
    );
  const found = findNounMeetings(sentence, codes).filter((noun) => !isTold(noun.token));
  const nouns = found.filter((noun) => !isOthersOccasion(sentence, noun, [...verbs, ...found]));
  // Joined A for the signing: the noun says what they met for.
  const told = verbs.filter(
    (verb) =>
      verb.rule !== 'joined' ||
      !nouns.some(
        (noun) =>
          noun.token > verb.token &&
          noun.force === 'new' &&
          verb.parties.every((party) => noun.parties.some((other) => other.actor === party.actor)),
      ),
  );
  const gatherings = findGatherings(sentence, codes, new Set(verbs.map((verb) => verb.token)));
  // Showed her around: it tells a meeting by itself, and adds to no other.
  const attendance = findAttendance(sentence).filter(
    ({ extent }) => !verbs.some((verb) => verb.token === extent[1] - 1 && verb.force === 'new'),
  );
  const others = [...gatherings, ...findOfBodies(sentence, codes), ...attendance];
  const withParties = [...told, ...nouns, ...others].filter((mention) => mention.parties.length > 0);
  const sessions = findSessions(sentence, codes, withParties);
  const own = nouns.filter((noun) => !sessions.some((session) => session.token === noun.token));
  const occasions = [...own, ...others, ...sessions].filter((mention) => !areKeptApart(sentence, mention));
  const all = [...told, ...occasions].filter((mention) => !isAtSecondHand(sentence, mention));
  return withInvitedHost(sentence, [...all, ...findTrips(sentence, codes, all)])
    .toSorted((a, b) => a.token - b.token)
    .flatMap((mention) => withRepeatedSettings(sentence, mention, codes))
    .map((mention) => withOutcome(sentence, withJourneyMade(sentence, withRepresentatives(sentence, mention))))
    .map((mention) => withNewDate(sentence, mention))
    .map((mention) => withPlaceOfLine(sentence, mention, codes));
}

/** Pass 07: the meetings that the prose tells of. @returns them in the order in which they are first told, with the sentences read. */
export function findMeetings(input: Input): {
  readonly meetings: readonly Meeting[];
  readonly sentences: readonly MeetingSentence[];
  /** Every clause that tells of a meeting, those among them that no meeting came of. */
  readonly clauses: readonly MeetingMention[];
} {
  const { references, times, entities } = input;
  const codes = new Set(entities.countries.map((country) => country.code));
  const timesBySentence = new Map<number, readonly TimeExpression[]>();
  for (const time of times) timesBySentence.set(time.sentence, [...(timesBySentence.get(time.sentence) ?? []), time]);
  let placeBefore = NO_VENUE;
  const sentences: MeetingSentence[] = [];
  references.sentences.forEach((sentence, index) => {
    const { words, chunks, phrases, isProse } = sentence;
    sentences.push({
      placeBefore,
      topic: topicOf(references.sentences[index - 1]),
      isTopicNear: isTopicNear(references.sentences[index - 1], sentence),
      words,
      chunks,
      isProse,
      phrases,
      groups: groupPhrases(words, phrases),
      crowds: isProse ? findCrowds(words, chunks, phrases) : [],
      times: timesBySentence.get(words.sentence.index) ?? [],
      quoted: quotedTokens(words),
      landmarks: isProse ? findLandmarks(words) : [],
    });
    placeBefore = lastCityOf(words, chunks, codes) ?? placeBefore;
  });
  const sections = findSectionDays(sentences);
  const agenda = readAgenda(sentences, sections, { title: input.title, publishedAt: input.publishedAt, codes });
  const bySentence = new Map(sentences.map((sentence) => [sentence.words.sentence.index, sentence]));
  const own = sentences.map((sentence, index) =>
    sentence.isProse
      ? mentionsOf(sentence, codes)
          .filter((mention) => !isBareGlimpse(mention, sentence, sentences[index + 1]))
          .map((mention) => withAgenda(sentence, mention, agenda.get(sentence.words.sentence.index)))
      : [],
  );
  const clockOf = readClock(input.text, sentences);
  const live = { clockOf, protagonist: protagonistOf(input.title, entities.people) };
  const mentions = toldOverSentences(sentences, own, codes, live);
  const countries = new Map(
    entities.people.map((person) => [person.id, person.country ?? references.countries.get(person.id) ?? null]),
  );
  const countryOf = (actor: string): string | null => countries.get(actor) ?? null;
  const sides = new Map(
    entities.people.map(({ id, positions }) => [
      id,
      new Set([countryOf(id), ...positions.map(({ of }) => of)].filter((side) => side !== null)),
    ]),
  );
  const { clusters, settings } = mergeMentions(mentions, countryOf, {
    publishedAt: input.publishedAt,
    clockOf,
  });
  const venue = venueOfDateline(input.text, input.dateline, codes);
  const line = input.dateline;
  const settled = withKinds(
    withoutToldDelegations(
      withoutToldSignings(
        withoutToldTrips(clusters.map((cluster) => settleMeeting(cluster, countryOf)).filter(isWhole)),
        countryOf,
      ),
      (person) => sides.get(person) ?? new Set(),
    ),
    { people: entities.people, countryOf, bySentence },
  );
  return {
    meetings: inferSetting(settled, {
      settings,
      scene: findScene({
        text: input.text,
        publishedAt: input.publishedAt,
        sentences,
        meetings: settled,
        dateline: line === null || venue.city === null ? null : venue,
        byline: cityOfByline(input.text, codes),
        titled: cityOfTitle(input.title, codes),
        cityOf: (sentence) => lastCityOf(sentence.words, sentence.chunks, codes),
        cityIn: (sentence) => cityOfWords(sentence.words, codes),
      }),
      dayBefore: (index) => dayBefore(sentences, index),
      isSpokenOnly: (meeting) => isSpokenOnly(meeting, bySentence, countryOf),
      isForLater: (meeting) => isToldForLater(meeting, bySentence),
      isElsewhere: (meeting) => isToldElsewhere(meeting, bySentence),
      dayAbove: (index, isPlanned) => {
        const section = sections.get(index);
        return section === undefined ? null : dayBelow(section, isPlanned, input.publishedAt);
      },
    }),
    sentences,
    clauses: mentions,
  };
}
