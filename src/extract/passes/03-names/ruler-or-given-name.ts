import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import type { Words } from './words.ts';

/** What stands behind a given name and never behind a title: Sultan Al Jaber, Sultan bin Saeed. */
const PATRONYMIC = /^(?:bin|ibn|al|el|al-.+|el-.+)$/u;
/** Dr Sultan Ahmed, Mr. Sultan: a form of address stands before a name. */
const ADDRESS = /^(?:dr|mr|mrs|ms|prof|eng|prince)\.?$/u;

/** Whether the token is a ruler's title, of those words that are given names too: `the Amir of Qatar` and Amir Khan, `Sultan Haitham` and Sultan Al Jaber. */
export function isRulersTitle(words: Words, at: number): boolean {
  const [before, word, after] = [words.lower[at - 1] ?? '', words.lower[at], words.lower[at + 1] ?? ''];
  if (word === 'amir') return before === 'the' || after === 'of';
  return word === 'sultan' && !PATRONYMIC.test(after) && !ADDRESS.test(before);
}

const GIVEN: ReadonlySet<string> = new Set(['Dean', 'Earl', 'Duke', 'Don']);

/** Finance Minister Dean Hollis: behind an office, and before a name, it is no second title. */
const isGivenBehindOffice = (words: Words, at: number): boolean =>
  GIVEN.has(words.tokens[at]?.text ?? '') &&
  ROLE_NOUNS.has(words.lower[at - 1] ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(words.tokens[at + 1]?.text ?? '');

/** Whether the token is a name, though it is among the titles. */
export const isRulersNameOnly = (words: Words, at: number): boolean =>
  (words.lower[at] === 'sultan' && !isRulersTitle(words, at)) || isGivenBehindOffice(words, at);
