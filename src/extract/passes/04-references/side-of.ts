import type { Chunk } from '../03-names/chunk.ts';
import type { Words } from '../03-names/words.ts';
import { type OpenPhrase, openPhrase } from './phrase.ts';
import { startOfBody } from './start-of-body.ts';

/**
 * The phrase of a body or a country that is named: Halden Travel (HT), with the words before that tell what it is.
 *
 * @param isFree whether no other phrase has the tokens
 */
export function sideOf(
  words: Words,
  { from, to }: Chunk,
  id: string,
  isFree: (from: number, to: number) => boolean,
): OpenPhrase {
  const isBracketed = words.tokens[to]?.text === '(' && words.tokens[to + 2]?.text === ')';
  const start = id.startsWith('o') ? startOfBody(words, from) : from;
  const end = isBracketed ? to + 3 : to;
  return openPhrase({ from: isFree(start, from) ? start : from, to, end, kind: 'side', named: [id] });
}
