import { fold } from '../fold.ts';
import { phoneticKey } from './phonetic-key.ts';

const DOUBLED = /(.)\1+/gu;
/** Of Mohammed and Mahmoud, which share a key, 0.43; of Mohammed and Muhamad 0.71. */
const SAME_NAME = 0.6;

/** @returns 1 − edits / length of the longer, after folding and single letters for doubled ones; in [0, 1]. */
function spellingSimilarity(a: string, b: string): number {
  const left = fold(a).replace(DOUBLED, '$1');
  const right = fold(b).replace(DOUBLED, '$1');
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 0 : 1 - countEdits(left, right) / longer;
}

/** @returns whether two words can be transliterations of one name: they sound alike and look alike. */
export function areSpellingsOfOneName(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  const key = phoneticKey(a);
  return key.length >= 2 && key === phoneticKey(b) && spellingSimilarity(a, b) >= SAME_NAME;
}

/** Levenshtein's distance, two rows at a time. */
function countEdits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const kept = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(kept, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
