import { BoundedCache } from '../../bounded-cache.ts';
import { type Spelling, spellingOf } from '../../lexicon/spelling.ts';

/**
 * A slice of a text with one sign beyond Latin-1 (a curly quotation mark) takes two bytes a sign, as does all that is made
 * of it, which the engine compares, searches and changes the case of more slowly; and each slice is hashed anew wherever it
 * is looked up. So all tokens of one spelling share one string, which takes two bytes a sign only where it must.
 */
export interface KnownWord {
  readonly text: string;
  /** What the tagger is shown. */
  readonly shown: string;
  readonly spelling: Spelling;
}

/** Stands for a token that is long or of many parts, which keeps the cost of tagging linear. */
const PLACEHOLDER = 'Word';
const MAX_SHOWN = 30;
const SIMPLE = /^(?:[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+){0,3}\.?|(?:\p{L}\.){2,4}|[\p{P}\p{S}]{1,3}|['’]s)$/u;
const ASCII = /^[\0-~]*$/u;
/** Longer ones are rare, and are not kept. */
const MAX_KEPT = 40;

/** Letters that the tagger cuts a word at: of Siliņa it makes Sili and an article. */
const BEYOND_LATIN_1 = /[^\0-ÿ]/u;
const MARKS = /\p{M}+/gu;
const CAPITAL = /^\p{Lu}/u;
const forTagger = (word: string): string =>
  BEYOND_LATIN_1.test(word) && CAPITAL.test(word) ? word.normalize('NFD').replace(MARKS, '') : word;

const inFewBytes = (word: string): string => (ASCII.test(word) ? Buffer.from(word, 'latin1').toString('latin1') : word);

function know(word: string): KnownWord {
  const text = inFewBytes(word);
  return {
    text,
    shown: text.length <= MAX_SHOWN && SIMPLE.test(text) ? forTagger(text) : PLACEHOLDER,
    spelling: spellingOf(text),
  };
}

const KNOWN = new BoundedCache(know);

export const knownWord = (word: string): KnownWord => (word.length > MAX_KEPT ? know(word) : KNOWN.get(word));
