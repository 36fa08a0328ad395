import { NAMING_WORDS } from '../../lexicon/reporting-verbs.ts';
import type { Quotation } from './find-quotations.ts';

/** Quotation marks also stand around nicknames, titles, terms and doubted words: none of these was said by anybody. */
const MAX_DOUBTED_WORDS = 3;
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|with)$/u;

/** Read backwards from the end, which is found at once. */
const LAST_WORD = /$(?<=([\p{L}-]+)\s+)/u;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** @returns the number of words, marks not counted. */
export const countWords = (text: string): number => wordsOf(text).length;

/** Rosa “Rosie” Pinto: a name goes on around it. */
export function isNickname(text: string, { outer, start, end }: Quotation): boolean {
  const before = /(?:^|\s)(\p{Lu}[\p{L}.'’-]*)\s$/u.test(text.slice(Math.max(0, outer.start - 30), outer.start));
  const after = /^\s\p{Lu}/u.test(text.slice(outer.end, outer.end + 2));
  return before && after && wordsOf(text.slice(start, end)).length <= 2 && !/[.!?,]$/u.test(text.slice(start, end));
}

/** “The Long Road Home”: every word with a capital. */
function isTitle(words: readonly string[]): boolean {
  return (
    words.length > 1 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word)) && words.length <= 10
  );
}

/** the so-called “green lane”; a plan called “Bridge”. "He called it “frank”" has a word between, and is speech. */
function isNamed(text: string, { outer }: Quotation): boolean {
  const before = text.slice(Math.max(0, outer.start - 30), outer.start);
  if (before.trimEnd() === before) return false;
  const word = LAST_WORD.exec(before)?.[1];
  // Which Pinto called “insulting”: who calls it so says it.
  if (/(?:^|[\s,])(?:\p{Lu}[\p{L}’'-]+|he|she|they)(?: (?:has|had|also|once|later|then))? called\s+$/u.test(before))
    return false;
  return /\b(?:known|referred to) as\s+$/u.test(before) || (word !== undefined && NAMING_WORDS.has(word.toLowerCase()));
}

/**
 * @param input.isAttributed a reporting verb beside the quotation says that it is speech
 * @returns whether the quotation is something that somebody said
 */
export function isSpeech(input: {
  readonly text: string;
  readonly quotation: Quotation;
  readonly isAttributed: boolean;
}): boolean {
  const { text, quotation, isAttributed } = input;
  const words = wordsOf(text.slice(quotation.start, quotation.end));
  if (isAttributed) return !(isNamed(text, quotation) && words.length <= MAX_DOUBTED_WORDS);
  return words.length > MAX_DOUBTED_WORDS && !isTitle(words) && !isNamed(text, quotation);
}
