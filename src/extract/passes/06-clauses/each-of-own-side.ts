import type { Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';

const OWN_SIDE = /^(from|for|at) (?:the )?(?:(?!and\b)\S+ ){1,3}and$/u;
const isPerson = ({ kind, actors }: Phrase): boolean =>
  kind === 'name' && actors.every((actor) => actor.startsWith('p'));

/** A from Peru and B from Chile, A for the union and B for the employers: a list whose members tell each a side of their own. */
export function areEachOfOwnSide(words: Words, first: Phrase, next: Phrase, gap: string): boolean {
  const preposition = OWN_SIDE.exec(gap)?.[1];
  return preposition !== undefined && words.lower[next.end] === preposition && isPerson(first) && isPerson(next);
}
