/** Will Hanley, Can Aksoy: given names that the tagger takes for verbs. */
const GIVEN: ReadonlySet<string> = new Set(['Will', 'Can']);
const CAPITALIZED = /^\p{Lu}\p{Ll}/u;
const SMALL = /^\p{Ll}/u;
const END = /^[.!?”"’)]$/u;

/** What the tagger is shown in their place. */
export const SHOWN_FOR_GIVEN = 'Tim';

/**
 * @param words the tokens of a sentence. @returns whether the token is a given name: it has a capital, a name follows, and it
 * opens no question and no line of capitals.
 */
export function isGivenModal(words: readonly string[], at: number): boolean {
  if (!GIVEN.has(words[at] ?? '') || !CAPITALIZED.test(words[at + 1] ?? '')) return false;
  if (at > 0) return SMALL.test(words[at - 1] ?? '') || words.filter((word) => SMALL.test(word)).length > 1;
  let end = words.length - 1;
  while (END.test(words[end] ?? '') && words[end] !== '?') end -= 1;
  if (words[end] === '?') return false;
  return words.some((word, index) => index > at + 1 && SMALL.test(word) && word.length > 2);
}
