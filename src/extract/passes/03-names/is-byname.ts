import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from './words.ts';

/** A, also known as B, and A, a man better known as “B”: what stands between the two. */
const KNOWN_AS =
  /^,? ?(?:who is |an? \S+ )?(?:(?:also|better|best|widely|popularly|commonly|usually|otherwise|universally|simply) )?(?:known|referred to)(?: (?:simply|widely|more commonly))? (?:as|by the nickname)(?: [“"‘'])?$/u;
const MAX_BETWEEN = 9;

/** @returns whether the name that begins at the token is another for the person named right before it. */
export function isByname(words: Words, bearer: { readonly words: Words; readonly to: number }, from: number): boolean {
  if (bearer.words !== words || bearer.to > from || from - bearer.to > MAX_BETWEEN) return false;
  return KNOWN_AS.test(textIn(words, bearer.to, from));
}
