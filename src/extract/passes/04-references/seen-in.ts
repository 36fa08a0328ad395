import type { Seen } from './side-memory.ts';

/** @returns what was noted of a sentence, in order; the notes of the text so far, by sentence, are searched from their end. */
export function seenIn(notes: readonly Seen[], sentence: number): readonly Seen[] {
  const found: Seen[] = [];
  for (let at = notes.length - 1; at >= 0; at -= 1) {
    const seen = notes[at];
    if (seen === undefined || seen.sentence < sentence) break;
    if (seen.sentence === sentence) found.unshift(seen);
  }
  return found;
}
