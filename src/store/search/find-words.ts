import { MEETING_KINDS } from '../../domain/vocabulary/meeting-kind.ts';
import type { GraphReader } from '../port.ts';
import { FIND_SEARCH_WORDS, type TermWord } from '../queries/search-candidates.ts';
import { nearbyKeys } from './nearby-keys.ts';
import { countEdits, matchWord, type SearchTerm } from './search-term.ts';
import { headOf, isPrefix, soundOf } from './word-keys.ts';

/** The words of the index that answer one term, the likeliest first. */
export interface TermWords {
  /** As they are written, or begin. */
  readonly written: readonly string[];
  readonly near: readonly string[];
}

/** Words for one term; of more only the shortest, or the likest, count. */
const MAX_WRITTEN = 500;
const MAX_NEAR = 200;

/** Words of titles that meetings are given, beside the names in them. */
const TITLE_WORDS: readonly string[] = [
  ...Object.keys(MEETING_KINDS).flatMap((kind) => kind.toLowerCase().split('_')),
  ...'january february march april may june july august september october november december and others'.split(' '),
];

/** @returns the words of the index for each term, in the order of the terms. One statement. */
export async function findWords(
  reader: GraphReader,
  terms: readonly SearchTerm[],
  signal: AbortSignal | undefined,
): Promise<readonly TermWords[]> {
  const rows = await reader.read(FIND_SEARCH_WORDS, toKeys(terms), signal);
  const words = [...new Set([...rows.flatMap((row) => row.words), ...TITLE_WORDS])];
  return terms.map((term) => wordsFor(term, words));
}

/** @returns the rows that the statements over names take. */
export function toTermWords(words: readonly TermWords[]): readonly TermWord[] {
  return words.flatMap(({ written, near }, term) => [
    ...written.map((word) => ({ word, term, kind: 0 })),
    ...near.map((word) => ({ word, term, kind: 1 })),
  ]);
}

function toKeys(terms: readonly SearchTerm[]) {
  const forms = terms.flatMap((term) => term.forms);
  const nearby = terms.map(({ word }) => nearbyKeys(word));
  const bare = terms.map((term) => term.bare).filter((word) => word !== null);
  const sounds = terms.map(({ word }) => soundOf(word)).filter((sound) => sound !== null);
  return {
    exact: distinct([...forms, ...bare, ...nearby.flatMap(({ swapped }) => swapped)]),
    prefixes: distinct(forms.filter(isPrefix)).map((prefix) => ({ head: headOf(prefix), prefix })),
    half1: distinct(nearby.flatMap(({ halves }) => halves[0])),
    half2: distinct(nearby.flatMap(({ halves }) => halves[1])),
    third1: distinct(nearby.flatMap(({ thirds }) => thirds[0])),
    third2: distinct(nearby.flatMap(({ thirds }) => thirds[1])),
    third3: distinct(nearby.flatMap(({ thirds }) => thirds[2])),
    sounds: distinct(sounds),
  };
}

function wordsFor(term: SearchTerm, words: readonly string[]): TermWords {
  const matches = words.map((word) => ({ word, match: matchWord(term, word) }));
  const written = matches.flatMap(({ word, match }) => (match === 'WRITTEN' ? [word] : []));
  const near = matches.flatMap(({ word, match }) =>
    match === 'NEAR' ? [{ word, edits: countEdits(term.word, word) }] : [],
  );
  // A text may have a word that the index of words does not: what was typed is always asked for.
  const all = distinct([...term.forms, ...written]);
  return {
    written: all.sort((a, b) => a.length - b.length || compare(a, b)).slice(0, MAX_WRITTEN),
    near: near
      .sort((a, b) => a.edits - b.edits || compare(a.word, b.word))
      .slice(0, MAX_NEAR)
      .map(({ word }) => word),
  };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
