import { francAll } from 'franc';
import { ENGLISH_WORDS } from '../lexicon/english-words.ts';
import { WRITTEN_LANGUAGES } from '../lexicon/written-languages.ts';

const LETTERS = /\p{L}+/gu;
const LATIN_LETTERS = /\p{Script=Latin}+/gu;
/** Words that begin with a small letter: names fall away. */
const SMALL_WORD = /(?<![\p{L}\p{M}\p{N}’'-])\p{Ll}[\p{L}\p{M}]*/gu;
/** Words that open an English sentence and no sentence of another language. */
const ENGLISH_OPENER =
  /(?<![\p{L}\p{M}\p{N}’'-])(?:The|This|That|These|Those|They|She|When|While|After|But|And|With|From)(?![\p{L}\p{M}’'-])/gu;
/** Below these a paragraph says nothing about its language. */
const MIN_SMALL_WORDS = 6;
const MIN_LETTERS = 20;
/** From here on the share of English words of grammar leaves no doubt; below the other it cannot be English prose. */
const SURELY_ENGLISH = 0.2;
const HARDLY_ENGLISH = 0.08;
/** Below so many it says nothing of another language: a line of English about somebody `van der` is no Dutch. */
const MIN_FOREIGN_WORDS = 10;
/** A language that the models do not know takes more words to believe in. */
const MIN_UNKNOWN_WORDS = 14;
const MAX_LENGTH = 500;
const KNOWN = Object.keys(WRITTEN_LANGUAGES);
const UNKNOWN_LANGUAGE = 'und';

/**
 * The language of one paragraph. English is told by its words of grammar among the words that begin with a small letter:
 * foreign names, however many, have no say. Only what is not English goes to the n-gram models of `franc` (Cavnar and
 * Trenkle 1994) for its name; among near relatives (Danish and Norwegian, Croatian and Serbian) they can err.
 *
 * @returns a BCP 47 subtag, `und` for a language that has no model; null where the paragraph is too short to tell.
 */
export function readParagraphLanguage(paragraph: string): string | null {
  const text = paragraph.slice(0, MAX_LENGTH);
  const letters = countIn(text, LETTERS);
  if (letters < MIN_LETTERS) return letters > 0 && isOtherScript(text, letters) ? nameLanguage(text) : null;
  if (isOtherScript(text, letters)) return nameLanguage(text);
  const words = text.match(SMALL_WORD) ?? [];
  if (words.length < MIN_SMALL_WORDS) return null;
  const openers = text.match(ENGLISH_OPENER)?.length ?? 0;
  const share = (words.filter((word) => ENGLISH_WORDS.has(word)).length + openers) / (words.length + openers);
  if (share >= SURELY_ENGLISH) return 'en';
  if (words.length < MIN_FOREIGN_WORDS) return null;
  const named = nameLanguage(words.join(' '));
  if (named === 'en' || share >= HARDLY_ENGLISH) return named === 'en' ? 'en' : null;
  return named === UNKNOWN_LANGUAGE && words.length < MIN_UNKNOWN_WORDS ? null : named;
}

function countIn(text: string, runs: RegExp): number {
  return (text.match(runs) ?? []).reduce((total, run) => total + run.length, 0);
}

function isOtherScript(text: string, letters: number): boolean {
  return countIn(text, LATIN_LETTERS) < letters / 2;
}

function nameLanguage(text: string): string {
  const [best] = francAll(text, { only: KNOWN, minLength: 4 });
  return WRITTEN_LANGUAGES[best?.[0] ?? ''] ?? UNKNOWN_LANGUAGE;
}
