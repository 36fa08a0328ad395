import type { Sentence, Token } from '../../layers.ts';
import { type PlacedWords, placeWords } from '../../lexicon/placed-words.ts';
import type { Spelling } from '../../lexicon/spelling.ts';
import { type MarkedWords, markWords } from '../../lexicon/word-class.ts';
import { type GatedWords, openGates } from '../../lexicon/word-gate.ts';

/** A sentence with what the name passes ask of each token, computed once. */
export interface Words extends PlacedWords, MarkedWords, GatedWords {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Lower-case, without a final full stop of an abbreviation. */
  readonly lower: readonly string[];
  /** Folded as `domain/fold.ts` folds; '' for punctuation. */
  readonly folded: readonly string[];
}

/**
 * The lists of tokens that all passes read are filled by `push`: what `map` returns changes its kind inside the engine
 * once the caller is compiled, and with it everything that reads such a list is compiled anew.
 */
export function toWords(sentence: Sentence): Words {
  const { tokens } = sentence;
  const spellings: Spelling[] = [];
  const lower: string[] = [];
  const folded: string[] = [];
  for (const { spelling } of tokens) {
    spellings.push(spelling);
    lower.push(spelling.lower);
    folded.push(spelling.folded);
  }
  const { marks, allMarks, isPlain } = markWords(spellings);
  const { text, starts } = placeWords(lower);
  return {
    sentence,
    tokens,
    lower,
    text,
    starts,
    folded,
    marks,
    allMarks,
    isPlain,
    openGates: openGates(spellings),
  };
}

/** @param folded words parted by one space. */
export const firstWordOf = (folded: string): string => {
  const space = folded.indexOf(' ');
  return space === -1 ? folded : folded.slice(0, space);
};

const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
const FIRST_BEYOND_ASCII = 0x80;
const CAPITALIZED = /^(?:[ʻʼ]?\p{Lu}|\p{Lt}|(?:al|el|an|ar|as|ash|at|az|ad|ul)[-‐‑]\p{Lu}|[dl]['’]\p{Lu})/u;
/** First letters of `al-`, `d'` and their like. */
const PREFIXES = 'adelu';
const isSmallLetter = (code: number): boolean => code >= LOWER_A && code <= LOWER_Z;

/** @returns whether the token is written as a name: a capital first, or after a particle and a hyphen (`al-Harithi`). */
export function isCapitalized(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= UPPER_A && first <= UPPER_Z) return true;
  // Of the words that begin with a small letter only those with a particle in front are names; no mark and no digit is.
  if (first < FIRST_BEYOND_ASCII) {
    if (!isSmallLetter(first) || !PREFIXES.includes(text.charAt(0))) return false;
    // Neither a hyphen nor an apostrophe behind the first or the second letter.
    if (isSmallLetter(text.charCodeAt(1)) && isSmallLetter(text.charCodeAt(2))) return false;
  }
  return CAPITALIZED.test(text);
}

const POSSESSIVES: ReadonlySet<string> = new Set(["'", '’', 'ʼ', "'s", '’s', 'ʼs', "'S", '’S', 'ʼS']);

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length < 3 && token.pos !== 'AUX' && POSSESSIVES.has(token.text);
