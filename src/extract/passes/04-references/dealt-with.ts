import type { Words } from '../03-names/words.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';

/** Raab, who was there in May, saw both sides: somebody beside them does it, and they are its object. */
export const isDealtWith = (
  phrase: OpenPhrase,
  before: readonly Phrase[],
  words: Words,
  people: readonly string[],
): boolean =>
  (words.tokens[phrase.from - 1]?.pos === 'VERB' || words.lower[phrase.from - 1] === 'with') &&
  before.some(
    (one) => !one.isPossessor && one.actors.some((actor) => actor.startsWith('p') && !people.includes(actor)),
  );
