import { GatedPattern } from '../../rules/gated-pattern.ts';
import type { Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';

/** The words between two phrases that make a list of them. */
/** With A and six other leaders, among them B. */
const AND_OTHERS = new GatedPattern(
  /^,? ?and (?:[^ ,]+ ){0,2}?others?(?: [^ ,]+){0,2} ?,? (?:among them|including|such as|notably)$/u,
);
/** A and her Ontario counterpart, B. */
const AND_OWN = /^,? ?(?:and|along with|together with|as well as) (?:his|her|their|its)(?: [\p{L}-]+){1,2}$/u;

/** Talks between A on the one side and B on the other. */
const ON_SIDES = /^,? ?on (?:the )?one (?:side|hand) ?,? and$/u;

export const JOINERS: ReadonlySet<string> = new Set([
  'and',
  ', and',
  'as well as',
  ', as well as',
  'along with',
  ', along with',
  'together with',
  ', together with',
  'alongside',
  ', alongside',
  'in the company of',
  ', in the company of',
  '&',
  'and also',
  'but also',
  ', but also',
]);

/** @param gap the words between the two. @returns whether they list the second beside the first, or as one of its others. */
export const joinsPhrases = (words: Words, phrase: Phrase, next: Phrase, gap: string): boolean =>
  JOINERS.has(gap) ||
  ON_SIDES.test(gap) ||
  AND_OTHERS.matches(words, gap) ||
  ((next.kind === 'role' || /^\p{Ll}/u.test(words.tokens[next.from]?.text ?? '')) &&
    AND_OWN.test(gap) &&
    !words.tokens.slice(phrase.end, next.from).some(({ pos }) => pos === 'VERB'));
