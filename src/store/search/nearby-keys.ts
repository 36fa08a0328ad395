import { maxEdits, pieceKey, piecesOf } from './word-keys.ts';

/** Keys of all words that may be within the edits that are forgiven for a word of a search; others may have them too. */
export interface NearbyKeys {
  /** Words that differ in two neighbouring letters that are exchanged. */
  readonly swapped: readonly string[];
  readonly halves: readonly [readonly string[], readonly string[]];
  readonly thirds: readonly [readonly string[], readonly string[], readonly string[]];
}

/** Longer words are found as they are written only. */
const MAX_LENGTH = 32;

/**
 * Of k edits that exchange no letters at least one piece of the found word stands in the searched one, moved by k at most.
 * An exchange can break two pieces; undone first, it leaves one edit less, and the same holds of what is left.
 */
export function nearbyKeys(word: string): NearbyKeys {
  const letters = [...word];
  const edits = letters.length > MAX_LENGTH ? 0 : maxEdits(letters.length);
  const swaps = edits === 0 ? [] : swapNeighbours(letters);
  const swapped = swaps.map((one) => one.join(''));
  if (edits === 1) {
    const [first = [], second = []] = substringKeys([letters], 2, 1);
    return { swapped, halves: [first, second], thirds: [[], [], []] };
  }
  if (edits === 2) {
    const whole = substringKeys([letters], 3, 2);
    const undone = substringKeys(swaps, 3, 1);
    const at = (index: number) => [...new Set([...(whole[index] ?? []), ...(undone[index] ?? [])])];
    return { swapped, halves: [[], []], thirds: [at(0), at(1), at(2)] };
  }
  return { swapped, halves: [[], []], thirds: [[], [], []] };
}

function swapNeighbours(letters: readonly string[]): readonly (readonly string[])[] {
  return letters.slice(1).flatMap((letter, index) => {
    const before = letters[index] ?? '';
    return before === letter ? [] : [[...letters.slice(0, index), letter, before, ...letters.slice(index + 2)]];
  });
}

/** @returns for each piece its keys in words of every length within `shift`, wherever it may stand in the words given. */
function substringKeys(words: readonly (readonly string[])[], count: 2 | 3, shift: 1 | 2): readonly string[][] {
  const keys = Array.from({ length: count }, () => new Set<string>());
  for (const letters of words) {
    for (let length = letters.length - shift; length <= letters.length + shift; length += 1) {
      for (const [index, [start, end]] of piecesOf(length, count).entries()) {
        if (end === start) continue;
        for (let from = Math.max(0, start - shift); from <= start + shift; from += 1) {
          const piece = letters.slice(from, from + end - start);
          if (piece.length === end - start) keys[index]?.add(pieceKey(length, piece));
        }
      }
    }
  }
  return keys.map((set) => [...set]);
}
