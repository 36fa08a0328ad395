import { clauseEnd, clauseStart } from '../../06-clauses/clause-bounds.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

const SITED: ReadonlySet<string> = new Set(['in', 'at', 'outside', 'near', 'inside']);

/** @returns whether a place stands in the clause behind the verb: told X `in Oslo`; with `isTimed` a day as well. */
export function isPlaced({ words, chunks, landmarks, times }: MeetingSentence, at: number, isTimed: boolean): boolean {
  const end = clauseEnd(words, at + 1);
  const isSite = (from: number): boolean =>
    from > at && from < end && SITED.has(words.lower[words.lower[from - 1] === 'the' ? from - 2 : from - 1] ?? '');
  const hasSite =
    chunks.some((chunk) => chunk.kind === 'place' && isSite(chunk.from)) ||
    landmarks.some((landmark) => isSite(landmark.from));
  if (!hasSite || !isTimed) return hasSite;
  const [first, last] = [words.tokens[clauseStart(words, at)], words.tokens[end - 1]];
  return times.some((time) => time.start >= (first?.start ?? 0) && time.end <= (last?.end ?? 0));
}
