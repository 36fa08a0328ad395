import type { Document } from '../domain/document.ts';
import type { Block, Mention, Sentence, TimeExpression, Utterance } from './layers.ts';
import { findBlocks } from './passes/01-blocks/find-blocks.ts';
import { findSentences } from './passes/02-sentences/find-sentences.ts';
import { findNames, type Names } from './passes/03-names/find-names.ts';
import { findPhrases, type References } from './passes/04-references/find-phrases.ts';
import { inferDomestic } from './passes/04-references/infer-domestic.ts';
import { filingDay } from './passes/05-dates/filing-day.ts';
import { findTimeExpressions } from './passes/05-dates/find-time-expressions.ts';
import { findMeetings } from './passes/07-meetings/find-meetings.ts';
import type { Meeting } from './passes/07-meetings/meeting.ts';
import type { MeetingMention, MeetingSentence } from './passes/07-meetings/meeting-mention.ts';
import { venueOfDateline } from './passes/07-meetings/settings/venue-of-dateline.ts';
import { assignTopics } from './passes/08-topics/assign-topics.ts';
import type { Topic } from './passes/08-topics/settle-topics.ts';
import { findUtterances } from './passes/09-utterances/find-utterances.ts';

/** All that the passes 01 to 09 read in an English document, each layer over the ones before it. */
export interface Layers {
  readonly blocks: readonly Block[];
  readonly prose: readonly Sentence[];
  readonly names: Names;
  readonly references: References;
  /** By name, role and pronoun, in the order of the text. */
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  /** The sentences of `prose` with what the meeting pass reads, in the same order. */
  readonly sentences: readonly MeetingSentence[];
  /** Every clause that tells of a meeting, those among them that no meeting came of. */
  readonly clauses: readonly MeetingMention[];
  readonly meetings: readonly Meeting[];
  /** Of each meeting, in the same order. */
  readonly topics: readonly (readonly Topic[])[];
  readonly utterances: readonly Utterance[];
}

/** The countries and organizations that each person stands for, by position, by nationality and by what roles tell. */
const sidesOf = ({ entities }: Names, { countries }: References): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    entities.people.map(({ id, country, positions }) => {
      const all = [country, countries.get(id) ?? null, ...positions.map((position) => position.of)];
      return [id, new Set(all.filter((side) => side !== null))];
    }),
  );

export function readLayers({ title, text, publishedAt }: Document): Layers {
  const { blocks, dateline } = findBlocks(text);
  const prose = findSentences(text, blocks);
  const names = findNames(text, blocks, prose);
  const filedFrom = venueOfDateline(text, dateline, new Set(names.entities.countries.map((country) => country.code)));
  const references = findPhrases(names, inferDomestic(names, filedFrom.country?.slice(-3) ?? null));
  const times = findTimeExpressions({
    text,
    sentences: prose,
    publishedAt: filingDay(text, dateline, publishedAt),
  });
  const { meetings, sentences, clauses } = findMeetings({
    title: title ?? '',
    text,
    publishedAt,
    references,
    times,
    dateline,
    entities: names.entities,
  });
  const mentions = [...names.mentions, ...references.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    blocks,
    prose,
    names,
    references,
    mentions,
    times,
    sentences,
    clauses,
    meetings,
    topics: assignTopics(meetings, sentences, sidesOf(names, references)),
    utterances: findUtterances({ text, sentences: prose, mentions }),
  };
}
