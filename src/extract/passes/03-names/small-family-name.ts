import type { Words } from './words.ts';

const SMALL_FAMILY_NAMES: ReadonlySet<string> = new Set(['He', 'To', 'So']);

/** Will Hanley: the tagger has told the name from the verb. */
const isGiven = (words: Words, at: number): boolean =>
  words.tokens[at]?.pos === 'PROPN' && /^(?:Will|Can)$/u.test(words.tokens[at]?.text ?? '');

/** `Greer and He Lifeng`, `the party chief, To Lam`: a pronoun or a preposition has no capital inside a sentence. */
export const isSmallFamilyName = (words: Words, at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words.tokens[at + 1]?.text ?? '') &&
  (isGiven(words, at) ||
    (SMALL_FAMILY_NAMES.has(words.tokens[at]?.text ?? '') &&
      /^(?:\p{Ll}+|,)$/u.test(words.tokens[at - 1]?.text ?? '')));
