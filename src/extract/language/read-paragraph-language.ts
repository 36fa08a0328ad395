import { francAll } from 'franc';
import { ENGLISH_WORDS } from '../lexicon/english-words.ts';
import { WRITTEN_LANGUAGES } from '../lexicon/written-languages.ts';

const LETTER = /\p{L}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
const LAST_OF_ASCII = 0x7f;
/** Set in the small letters of ASCII, not in the capitals. */
const CASE_BIT = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** Letters and what holds them together: a word begins where such a run does. */
const RUN = /[\p{L}\p{M}\p{N}’'-]+/gu;
/** At the beginning of a run, a word with a small letter first: names fall away. */
const SMALL_WORD = /^\p{Ll}[\p{L}\p{M}]*/u;
/** Most English has no letter beyond ASCII, which makes its words cheaper to find. */
const PLAIN_TEXT = /^[\0-~‘’“”–—…]*$/u;
const PLAIN_SMALL_WORD = /(?<![A-Za-z0-9’'-])[a-z][A-Za-z]*/gu;
const PLAIN_WORD = /^[a-z]+$/u;
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
  const { letters, latin } = countLetters(text);
  const isOtherScript = latin < letters / 2;
  if (letters < MIN_LETTERS) return letters > 0 && isOtherScript ? nameLanguage(text) : null;
  if (isOtherScript) return nameLanguage(text);
  const words = smallWordsOf(text);
  if (words.length < MIN_SMALL_WORDS) return null;
  const openers = text.match(ENGLISH_OPENER)?.length ?? 0;
  const share = (words.filter((word) => ENGLISH_WORDS.has(word)).length + openers) / (words.length + openers);
  if (share >= SURELY_ENGLISH) return 'en';
  if (words.length < MIN_FOREIGN_WORDS) return null;
  const named = nameLanguage(words.join(' '));
  if (named === 'en' || share >= HARDLY_ENGLISH) return named === 'en' ? 'en' : null;
  return named === UNKNOWN_LANGUAGE && words.length < MIN_UNKNOWN_WORDS ? null : named;
}

/** @returns how many UTF-16 units of the text belong to letters, and how many to those of the Latin script. */
function countLetters(text: string): { readonly letters: number; readonly latin: number } {
  let letters = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= LAST_OF_ASCII) {
      const small = code | CASE_BIT;
      if (small >= SMALL_A && small <= SMALL_Z) {
        letters += 1;
        latin += 1;
      }
    } else {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? code);
      if (LETTER.test(sign)) letters += sign.length;
      if (LATIN_LETTER.test(sign)) latin += sign.length;
      at += sign.length - 1;
    }
  }
  return { letters, latin };
}

function smallWordsOf(text: string): readonly string[] {
  if (PLAIN_TEXT.test(text)) return text.match(PLAIN_SMALL_WORD) ?? [];
  const words: string[] = [];
  for (const run of text.match(RUN) ?? []) {
    const word = PLAIN_WORD.test(run) ? run : SMALL_WORD.exec(run)?.[0];
    if (word !== undefined) words.push(word);
  }
  return words;
}

function nameLanguage(text: string): string {
  const [best] = francAll(text, { only: KNOWN, minLength: 4 });
  return WRITTEN_LANGUAGES[best?.[0] ?? ''] ?? UNKNOWN_LANGUAGE;
}
