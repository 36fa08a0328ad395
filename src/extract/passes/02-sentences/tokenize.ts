import { fold } from '../../../domain/fold.ts';
import type { Span } from '../../../domain/span.ts';
import { PLAIN_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../../lexicon/abbreviations.ts';
import { GIVEN_NAMES } from '../../lexicon/names/given-names.ts';
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.ts';
import { findCountryWord } from '../03-names/country-index.ts';

/**
 * Words and marks with exact offsets. Hyphenated words stay whole (`al-Harithi`, `Chilean-built`), a possessive ending
 * is a token of its own (`Peru` `’s`), and an abbreviation keeps its full stop (`U.S.`, `Gen.`, `Y.`). Every pattern is
 * sticky and unambiguous, so the cost is linear in the text.
 */
const SPACE = /\s+/uy;
const SPACE_CODE = 0x20;
const INITIALS = /(?:\p{Lu}\.){2,}/uy;
/** Before a comma too: Milan D., who was tried. */
const INITIAL = /\p{Lu}\.(?=\s?\p{Lu}|-\p{Lu}|, (?:who|whose|a|an|the|\p{N}{2})\b)/uy;
/** With the half of the day behind it: 4.45pm. */
const NUMBER = /\p{N}+(?:[.,:]\p{N}+)*(?:[ap]m(?![\p{L}\p{N}]))?/uy;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;
const DOTS = /\.{2,}|…/uy;
const ARTICLE = /['’]t(?=\s\p{Lu})/uy;
const MAX_GIVEN = 20;
const POSSESSIVE = /['’ʼ]s$/iu;

/** @returns the end of the match at `at`, or -1. */
const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

const isAbbreviation = (word: string): boolean => {
  const plain = word.toLowerCase();
  return TITLE_ABBREVIATIONS.has(plain) || (PLAIN_ABBREVIATIONS.has(plain) && plain !== word);
};

/** Ma. Corazon, Md. Abdul: Maria and Mohammed cut short before a given name; not the end of `Jack Ma.`. */
function isShortGiven(text: string, at: number, end: number): boolean {
  const word = text.slice(at, end);
  if (word !== 'Ma' && word !== 'Md') return false;
  const next = /^\s(\p{Lu}\p{Ll}+)/u.exec(text.slice(end + 1, end + MAX_GIVEN))?.[1] ?? '';
  return GIVEN_NAMES.has(next.toLowerCase()) && !SENTENCE_OPENERS.has(next.toLowerCase());
}

const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** Of ASCII, what can hold a word together: ' - and the grave accent. */
const isJoint = (code: number): boolean => code === 0x27 || code === 0x2d || code === 0x60;

/** @returns the end of the word that begins with a letter of ASCII at `at`; most words need no pattern. */
function endOfWord(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isPlain(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  return next >= 0x80 || isJoint(next) ? endOf(WORD, text, at) : end;
}

/** US-China talks, the Kazakh-Russian border: where the first of two countries ends; -1 for Guinea-Bissau and all else. */
function endOfFirstCountry(text: string, at: number, end: number): number {
  const word = text.slice(at, end);
  const inside = word.indexOf('-');
  if (inside < 1 || inside !== word.lastIndexOf('-') || inside === word.length - 1) return -1;
  const joint = at + inside;
  const isCountry = (from: number, to: number): boolean =>
    /^\p{Lu}/u.test(text[from] ?? '') && findCountryWord(fold(text.slice(from, to))) !== null;
  return isCountry(at, joint) && isCountry(joint + 1, end) && !isCountry(at, end) ? joint : -1;
}

/** @returns the end of the word of `[at, end)`, without a possessive ending, with an abbreviation's full stop. */
function wordEnd(text: string, at: number, end: number): number {
  const last = text[end - 1];
  const possessive = last === 's' || last === 'S' ? POSSESSIVE.exec(text.slice(at, end)) : null;
  if (possessive !== null && possessive.index > 0) {
    const whole = at + possessive.index;
    const pair = endOfFirstCountry(text, at, whole);
    return pair === -1 ? whole : pair;
  }
  const first = endOfFirstCountry(text, at, end);
  if (first !== -1) return first;
  const mark = text[end];
  if (mark === '.') return isAbbreviation(text.slice(at, end)) || isShortGiven(text, at, end) ? end + 1 : end;
  // OPEC+ met: the mark is of the name.
  if (mark === '+' && end - at > 2 && /^\p{Lu}/u.test(text[at] ?? '') && !/[\p{L}\p{N}]/u.test(text[end + 1] ?? ''))
    return end + 1;
  // Dato’ Onn: the Malay title keeps its apostrophe.
  return (mark === '’' || mark === "'") && text.slice(at, end) === 'Dato' ? end + 1 : end;
}

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** Marks of ASCII that are tokens of their own whatever stands behind them. */
const MARKS = ',;:!?()[]"%/';

/** @returns the end of the white space at `at`, which is mostly one space before a letter; `at` where none stands there. */
function spaceEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (isLetter(first)) return at;
  if (first === SPACE_CODE && isLetter(text.charCodeAt(at + 1))) return at + 1;
  const end = endOf(SPACE, text, at);
  return end === -1 ? at : end;
}

function tokenEnd(text: string, at: number): number {
  // Of the patterns only those of a word and of initials begin with a letter: most tokens need no other.
  if (isLetter(text.charCodeAt(at)) && text[at + 1] !== '.') return wordEnd(text, at, endOfWord(text, at));
  if (MARKS.includes(text[at] ?? '')) return at + 1;
  if (text[at] === '.' && text[at + 1] !== '.') return at + 1;
  const initials = endOf(INITIALS, text, at);
  if (initials !== -1) return initials;
  const initial = endOf(INITIAL, text, at);
  if (initial !== -1) return initial;
  if (
    (text[at] === '’' || text[at] === "'" || text[at] === 'ʼ') &&
    /^s(?![\p{L}\p{N}])/iu.test(text.slice(at + 1, at + 3))
  )
    return at + 2;
  // Ruud van ’t Hoff: the Dutch article before a name.
  if ((text[at] === '’' || text[at] === "'") && endOf(ARTICLE, text, at) !== -1) return at + 2;
  const number = endOf(NUMBER, text, at);
  const word = endOf(WORD, text, at);
  if (number !== -1 && number >= word) return number;
  if (word !== -1) return wordEnd(text, at, word);
  const dots = endOf(DOTS, text, at);
  if (dots !== -1) return dots;
  return at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
}

/** The asterisks of **bold** and *slanted* words, which are no words: has *not* spoken. One before a space opens the line of a list. */
const isEmphasis = (text: string, at: number): boolean =>
  text[at] === '*' &&
  (/[\p{L}\p{N}*“"'‘]/u.test(text[at + 1] ?? '') || /[\p{L}\p{N}*.,:;!?”"'’)]/u.test(text[at - 1] ?? ''));

/** @returns the tokens of `text.slice(span.start, span.end)` in order; white space belongs to none. */
export function tokenize(text: string, span: Span): readonly Span[] {
  const tokens: Span[] = [];
  const end = Math.min(span.end, text.length);
  let at = span.start;
  while (at < end) {
    const behind = spaceEnd(text, at);
    if (behind !== at) {
      at = behind;
      continue;
    }
    if (isEmphasis(text, at)) {
      at += 1;
      continue;
    }
    const next = Math.min(tokenEnd(text, at), end);
    tokens.push({ start: at, end: next });
    at = next;
  }
  return tokens;
}
