import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';
import { gapBetween } from './gap-between.ts';
import { JOINERS } from './joins-phrases.ts';

/** She and her counterparts A, B and C: the peers are listed behind the first. */
const PEERS =
  /^,? ?and (?:his|her|their|its|fellow)(?: [\p{L}-]+){0,3} (?:counterparts|colleagues|peers|deputies|aides|advis[eo]rs|ministers|leaders|presidents)\b/u;
export const opensPeers = (words: Words, phrase: Phrase, next: Phrase): boolean =>
  PEERS.test(textIn(words, phrase.end, next.to));

/** Whether commas and then a joiner link the phrase with those behind it. */
export function listGoesOn(words: Words, heads: readonly Phrase[], from: number): boolean {
  const gap = (at: number): string => {
    const [one, next] = [heads[at], heads[at + 1]];
    return one === undefined || next === undefined ? '' : gapBetween(words, one.end, next.from);
  };
  let at = from;
  while (gap(at) === ',') at += 1;
  return at > from && JOINERS.has(gap(at));
}
