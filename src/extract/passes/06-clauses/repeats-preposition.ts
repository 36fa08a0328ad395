import type { Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their']);

/** What parts the members of a list behind one preposition that is told twice, with that preposition. */
const REPEATED: ReadonlyMap<string, string> = new Map(
  ['', ',', ', '].flatMap((comma) =>
    ['and', 'as well as', 'but also'].flatMap((joint) =>
      ['with', 'from', 'by', 'of'].map((preposition): [string, string] => [
        `${comma}${joint} ${preposition}`,
        preposition,
      ]),
    ),
  ),
);

/** An hour with A and with B: one list behind one preposition, told twice. */
export function repeatsPreposition(words: Words, first: Phrase, gap: string): boolean {
  const preposition = REPEATED.get(gap);
  if (preposition === undefined) return false;
  const at = DETERMINERS.has(words.lower[first.from - 1] ?? '') ? first.from - 2 : first.from - 1;
  // With A, with B and with C: each for himself.
  return words.lower[at] === preposition && words.lower[at - 1] !== ',';
}
