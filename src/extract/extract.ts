import type { Document } from '../domain/document.ts';
import type { Records } from '../domain/records/schema.ts';
import { detectLanguage, isEnglish } from './language/detect-language.ts';
import { findBlocks } from './passes/01-blocks/find-blocks.ts';
import { findSentences } from './passes/02-sentences/find-sentences.ts';
import { findNames } from './passes/03-names/find-names.ts';
import { findPhrases } from './passes/04-references/find-phrases.ts';
import { inferDomestic } from './passes/04-references/infer-domestic.ts';
import { findTimeExpressions } from './passes/05-dates/find-time-expressions.ts';
import { findMeetings, venueOfDateline } from './passes/07-meetings/find-meetings.ts';
import { assignTopics } from './passes/08-topics/assign-topics.ts';
import { findUtterances } from './passes/09-utterances/find-utterances.ts';
import { assembleRecords } from './passes/10-records/assemble-records.ts';

/** What the records of this room carry; the version rises with every change of their values. */
export const EXTRACTOR = { name: 'rules', version: '1.1.0' } as const;

/**
 * Reads an English news text by rules: who is named, who met whom, when, where and about what, and who said what.
 * A document in another language is told as such and gives no facts; `document.language` of the records is the language found.
 * Pure: the same document gives the same records; linear in the length of the text; never throws on any text.
 * @returns records whose every span lies inside `document.text`.
 */
export function extract(given: Document): Records {
  const document = { ...given, language: detectLanguage(given) };
  const { text, publishedAt, language } = document;
  if (language !== null && !isEnglish(language)) return toRecordsWithoutFacts(document);
  const { blocks, dateline } = findBlocks(text);
  const prose = findSentences(text, blocks);
  const names = findNames(text, blocks, prose);
  const filedFrom = venueOfDateline(text, dateline, new Set(names.entities.countries.map((country) => country.code)));
  const references = findPhrases(names, inferDomestic(names, filedFrom.country?.slice(-3) ?? null));
  const times = findTimeExpressions({ text, sentences: prose, publishedAt });
  const { meetings, sentences } = findMeetings({ text, references, times, dateline, entities: names.entities });
  const mentions = [...names.mentions, ...references.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const utterances = findUtterances({ text, sentences: prose, mentions });
  return assembleRecords({
    document,
    extractor: EXTRACTOR,
    entities: names.entities,
    countries: references.countries,
    mentions: names.mentions,
    meetings,
    sentences,
    topics: assignTopics(meetings, sentences),
    utterances,
  });
}

function toRecordsWithoutFacts(document: Document): Records {
  const none: readonly never[] = [];
  return {
    document,
    people: none,
    countries: none,
    organizations: none,
    places: none,
    topics: none,
    meetings: none,
    statements: none,
    extractor: EXTRACTOR,
  };
}
