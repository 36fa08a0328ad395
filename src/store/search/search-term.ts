import damerauLevenshtein from 'damerau-levenshtein';
import { fold } from '../../domain/fold.ts';
import { areSpellingsOfOneName } from '../../domain/names/spelling-similarity.ts';
import { isArticle, withoutArticle } from './search-text.ts';
import { isPrefix, maxEdits, soundOf } from './word-keys.ts';

/** One word of a search; every one of them has to match. */
export interface SearchTerm {
  readonly word: string;
  /** The word, and the word together with the article that stands before it. */
  readonly forms: readonly string[];
  /** What is left without the article that it begins with; null where it begins with none. */
  readonly bare: string | null;
}

/** How a word of the index answers a word of a search: as it is written or begins, or nearly. */
export type WordMatch = 'WRITTEN' | 'NEAR';

/**
 * Reads what was typed. Nothing of it but letters and digits is left. An article before another word may be missing from
 * what is found, so it is no word of its own.
 *
 * @returns the distinct words in their order; none where there is no letter and no digit.
 */
export function parseSearch(text: string): readonly SearchTerm[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const terms = words.flatMap((word, index): readonly SearchTerm[] => {
    const before = words[index - 1] ?? '';
    if (isArticle(word) && index < words.length - 1) return [];
    const forms = isArticle(before) ? [word, before + word] : [word];
    return [{ word, forms, bare: withoutArticle(word) }];
  });
  return [...new Map(terms.map((term) => [term.word, term])).values()];
}

/**
 * @param word of the index, folded.
 * @returns null where it does not match. NEAR are the edits that are forgiven for the word's length, by Damerau and
 * Levenshtein (a letter more, less, or another, or two neighbours exchanged), and transliterations of one name; another
 * number is another thing.
 */
export function matchWord({ word, forms, bare }: SearchTerm, found: string): WordMatch | null {
  if (forms.some((form) => found === form || (isPrefix(form) && found.startsWith(form)))) return 'WRITTEN';
  if (found === bare) return 'NEAR';
  if (hasDigit(word) || hasDigit(found)) return null;
  return isWithinEdits(word, found) || areSpellings(word, found) ? 'NEAR' : null;
}

/** Most words are told apart by their lengths and letters, before their edits are counted. */
function isWithinEdits(word: string, found: string): boolean {
  const most = maxEdits([...word].length);
  if (most === 0 || Math.abs(word.length - found.length) > 2 * most) return false;
  return differentLetters(word, found) <= 2 * most && countEdits(word, found) <= most;
}

/** @returns how many letters stand in only one of two words, or less where letters share a bit: an edit makes at most two. */
function differentLetters(a: string, b: string): number {
  let left = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/** @returns the edits between two words; more than two are not told apart. */
export function countEdits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 4) return 3;
  return Math.min(damerauLevenshtein(a, b).steps, 3);
}

function hasDigit(word: string): boolean {
  return /\p{N}/u.test(word);
}

function areSpellings(a: string, b: string): boolean {
  const sound = soundOf(a);
  return sound !== null && sound === soundOf(b) && areSpellingsOfOneName(a, b);
}
