import type { Span } from '../../../domain/span.ts';
import { PLAIN_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../../lexicon/abbreviations.ts';

/**
 * Words and marks with exact offsets. Hyphenated words stay whole (`al-Harithi`, `Chilean-built`), a possessive ending
 * is a token of its own (`Peru` `’s`), and an abbreviation keeps its full stop (`U.S.`, `Gen.`, `Y.`). Every pattern is
 * sticky and unambiguous, so the cost is linear in the text.
 */
const SPACE = /\s+/uy;
const INITIALS = /(?:\p{Lu}\.){2,}/uy;
const INITIAL = /\p{Lu}\.(?=\s?\p{Lu}|-\p{Lu})/uy;
const NUMBER = /\p{N}+(?:[.,:]\p{N}+)*/uy;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;
const DOTS = /\.{2,}|…/uy;
const POSSESSIVE = /['’ʼ]s$/iu;

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

const isAbbreviation = (word: string): boolean => {
  const plain = word.toLowerCase();
  return TITLE_ABBREVIATIONS.has(plain) || (PLAIN_ABBREVIATIONS.has(plain) && plain !== word);
};

/** @returns the end of the word that begins at `at`, without a possessive ending, with an abbreviation's full stop. */
function wordEnd(text: string, at: number, word: string): number {
  const possessive = POSSESSIVE.exec(word);
  if (possessive !== null && possessive.index > 0) return at + possessive.index;
  const end = at + word.length;
  return text[end] === '.' && isAbbreviation(word) ? end + 1 : end;
}

function tokenEnd(text: string, at: number): number {
  const initials = matchAt(INITIALS, text, at) ?? matchAt(INITIAL, text, at);
  if (initials !== null) return at + initials.length;
  if (
    (text[at] === '’' || text[at] === "'" || text[at] === 'ʼ') &&
    /^s(?![\p{L}\p{N}])/iu.test(text.slice(at + 1, at + 3))
  )
    return at + 2;
  const number = matchAt(NUMBER, text, at);
  const word = matchAt(WORD, text, at);
  if (number !== null && number.length >= (word?.length ?? 0)) return at + number.length;
  if (word !== null) return wordEnd(text, at, word);
  const dots = matchAt(DOTS, text, at);
  if (dots !== null) return at + dots.length;
  return at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
}

/** @returns the tokens of `text.slice(span.start, span.end)` in order; white space belongs to none. */
export function tokenize(text: string, span: Span): readonly Span[] {
  const tokens: Span[] = [];
  const end = Math.min(span.end, text.length);
  let at = span.start;
  while (at < end) {
    const space = matchAt(SPACE, text, at);
    if (space !== null) {
      at += space.length;
      continue;
    }
    const next = Math.min(tokenEnd(text, at), end);
    tokens.push({ start: at, end: next });
    at = next;
  }
  return tokens;
}
