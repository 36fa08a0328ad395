import type { Entities } from '../../entities.ts';
import type { Dateline, TimeExpression } from '../../layers.ts';
import type { References } from '../04-references/find-phrases.ts';
import { quotedTokens } from '../06-clauses/clause-bounds.ts';
import { findCrowds } from '../06-clauses/find-crowds.ts';
import { groupPhrases } from '../06-clauses/phrase-groups.ts';
import { withKinds } from './kinds/with-kinds.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingMention, MeetingSentence } from './meeting-mention.ts';
import { mentionsOfSentences } from './mentions-of-sentence.ts';
import { mergeMentions } from './merging/merge-mentions.ts';
import { isWhole, settleMeeting } from './merging/settle-meeting.ts';
import { withoutToldDelegations } from './merging/told-delegations.ts';
import { withoutToldSignings } from './merging/told-signings.ts';
import { withoutToldTrips } from './merging/told-trips.ts';
import { readAgenda, withAgenda } from './occasions/agenda-lines.ts';
import { toldOverSentences } from './occasions/told-over-sentences.ts';
import { protagonistOf } from './parties/protagonist.ts';
import { cityOfByline, cityOfTitle } from './settings/city-of-frame.ts';
import { dayBefore } from './settings/day-of-paragraph.ts';
import { findLandmarks } from './settings/find-landmarks.ts';
import { findScene, readClock } from './settings/find-scene.ts';
import { inferSetting } from './settings/infer-setting.ts';
import { dayBelow, findSectionDays } from './settings/section-days.ts';
import { isSpokenOnly, isToldElsewhere, isToldForLater } from './settings/told-setting.ts';
import { cityOfWords, lastCityOf, NO_VENUE } from './settings/venue-of-city.ts';
import { venueOfDateline } from './settings/venue-of-dateline.ts';
import { isBareGlimpse } from './status/is-bare-glimpse.ts';
import { isTopicNear, topicOf } from './topic-of-sentence.ts';

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
  const crowds = references.sentences.map(({ words, chunks, phrases, isProse }) =>
    isProse ? findCrowds(words, chunks, phrases) : [],
  );
  const groups = references.sentences.map(({ words, phrases }, index) =>
    groupPhrases(words, phrases, crowds[index] ?? []),
  );
  const landmarks = references.sentences.map(({ words, isProse }) => (isProse ? findLandmarks(words) : []));
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
      groups: groups[index] ?? [],
      crowds: crowds[index] ?? [],
      times: timesBySentence.get(words.sentence.index) ?? [],
      quoted: quotedTokens(words),
      landmarks: landmarks[index] ?? [],
    });
    placeBefore = lastCityOf(words, chunks, codes) ?? placeBefore;
  });
  const sections = findSectionDays(sentences);
  const agenda = readAgenda(sentences, sections, { title: input.title, publishedAt: input.publishedAt, codes });
  const bySentence = new Map(sentences.map((sentence) => [sentence.words.sentence.index, sentence]));
  const told = mentionsOfSentences(sentences, codes);
  const own = sentences.map((sentence, index) =>
    (told[index] ?? [])
      .filter((mention) => !isBareGlimpse(mention, sentence, sentences[index + 1]))
      .map((mention) => withAgenda(sentence, mention, agenda.get(sentence.words.sentence.index))),
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
