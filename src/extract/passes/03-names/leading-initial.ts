import { COMMON_WORDS } from '../../lexicon/everyday-words.ts';
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import type { Words } from './words.ts';

/**
 * Minister S Karthikeyan, Chief Minister M K Selvan: letters without a full stop that open the name of an office's holder, or
 * that of a sentence. Limits: not a letter that is a word, nor one that numbers what stands before it.
 */
const LETTER = /^[B-HJ-Z]$/u;
const FAMILY_NAME = /^\p{Lu}\p{Ll}{2,}/u;
const OPENERS: ReadonlySet<string> = new Set([
  'mr',
  'ms',
  'mrs',
  'dr',
  'shri',
  'smt',
  'prof',
  'eam',
  'cm',
  'pm',
  'dpm',
]);
const MAX_LETTERS = 3;

export function isLeadingInitial(words: Words, at: number): boolean {
  const isLetter = (token: number): boolean => LETTER.test(words.tokens[token]?.text ?? '');
  let from = at;
  while (from > at - MAX_LETTERS && isLetter(from - 1)) from -= 1;
  let to = at + 1;
  while (to < at + MAX_LETTERS && isLetter(to)) to += 1;
  const family = words.tokens[to]?.text ?? '';
  if (!FAMILY_NAME.test(family) || COMMON_WORDS.has(words.lower[to] ?? '')) return false;
  const before = words.lower[from - 1] ?? '';
  const isOffice =
    (ROLE_NOUNS.has(before) && /^\p{Lu}/u.test(words.tokens[from - 1]?.text ?? '')) || OPENERS.has(before);
  return isOffice || (from === 0 && words.tokens[to + 1]?.pos === 'VERB');
}
