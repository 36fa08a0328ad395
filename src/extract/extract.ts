import type { Document } from '../domain/document.ts';
import type { Records } from '../domain/records/schema.ts';
import { detectLanguage, isEnglish } from './language/detect-language.ts';
import { assembleRecords } from './passes/10-records/assemble-records.ts';
import { type Layers, readLayers } from './read-layers.ts';

/** What the records of this room carry; the version rises with every change of their values. */
export const EXTRACTOR = { name: 'rules', version: '1.14.0' } as const;

/** The records of a document with the layers that they were made of; none of a document in another language. */
export interface Reading {
  readonly records: Records;
  readonly layers: Layers | null;
}

/**
 * Reads an English news text by rules: who is named, who met whom, when, where and about what, and who said what.
 * A document in another language is told as such and gives no facts; `document.language` of the records is the language found.
 * Pure: the same document gives the same records; linear in the length of the text; never throws on any text.
 * @returns records whose every span lies inside `document.text`.
 */
export function extract(given: Document): Records {
  return extractWithLayers(given).records;
}

/** As `extract`, with all that was read on the way: for those who ask why. */
export function extractWithLayers(given: Document): Reading {
  const document = { ...given, language: detectLanguage(given) };
  const { language } = document;
  if (language !== null && !isEnglish(language)) return { records: toRecordsWithoutFacts(document), layers: null };
  const layers = readLayers(document);
  const { names, references, meetings, sentences, topics, utterances } = layers;
  const records = assembleRecords({
    document,
    extractor: EXTRACTOR,
    entities: names.entities,
    countries: references.countries,
    offices: references.offices,
    mentions: names.mentions,
    meetings,
    sentences,
    topics,
    utterances,
  });
  return { records, layers };
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
