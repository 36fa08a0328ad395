import { GIVEN_NAMES } from '../../lexicon/names/given-names.ts';
import type { Chunk } from './chunk.ts';
import { nextPart } from './name-run.ts';
import { isCapitalized, type Words } from './words.ts';

/** What ends the name of an area that somebody governs. */
const AREAS = /^(?:region|province|oblast|prefecture|voivodeship|municipality|governorate)$/u;
const OFFICE_JOINTS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', '&']);

/**
 * Governor of the Bank of Elvheim Ana Solís: where the name begins behind what the office is of, told by a given name
 * inside the run of capitals; -1 where the tokens at `at` are of no office, or no name follows.
 */
export function nameBehindOffice(words: Words, last: Chunk | undefined, at: number): number {
  const of = words.lower[at - 1] === 'the' ? at - 2 : at - 1;
  if (words.lower[of] !== 'of' || last?.kind !== 'title' || last.to !== of || last.honorific !== null || last.isPlural)
    return -1;
  for (let next = at + 1; next < words.tokens.length; next += 1) {
    const isCapital = isCapitalized(words.tokens[next]?.text ?? '');
    // Governor of Armavir Region X.
    if (isCapital && AREAS.test(words.lower[next - 1] ?? '') && nextPart(words, next + 1) !== -1) return next;
    if (isCapital && GIVEN_NAMES.has(words.folded[next] ?? '') && !GIVEN_NAMES.has(words.folded[next - 1] ?? ''))
      return nextPart(words, next + 1) === -1 ? -1 : next;
    if (!isCapital && !OFFICE_JOINTS.has(words.lower[next] ?? '')) return -1;
  }
  return -1;
}
