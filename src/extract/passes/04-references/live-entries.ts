import type { ReadSentence } from '../03-names/read-sentence.ts';

/** An entry of a live blog begins with the time of day: `11:05`, `9.40am`, `14h30`. */
const CLOCK = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:[ap]m)?$/u;
/** Where in its sentence the time may stand, in tokens: behind marks of the list or the type. */
const REACH = 3;
/** How many of them make a live blog. */
const MIN_ENTRIES = 3;

/** @returns the sentences that an entry of a live blog begins with; none of any other article. */
export function openingsOf(sentences: readonly ReadSentence[]): ReadonlySet<number> {
  const openings = sentences.filter(({ words }) => words.tokens.slice(0, REACH).some(({ text }) => CLOCK.test(text)));
  return new Set(openings.length < MIN_ENTRIES ? [] : openings.map(({ words }) => words.sentence.index));
}
