import { clauseEnd, clauseStart } from '../../06-clauses/clause-bounds.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

const SITED: ReadonlySet<string> = new Set(['in', 'at', 'outside', 'near', 'inside']);

/** In Lima on 3 May: what opens the clause with a place. */
const FRONTED = /^(?:(?:earlier|later|then|while|and|but|on \S+) ,? ?)?(?:in|at) $/u;
/** Flew to Lima on Monday and. */
const WENT =
  /\b(?:flew|travelled|traveled|went|came|drove|journeyed|returned|headed|jetted|was|were|been|gone|stopped|landed|arrived) (?:\S+ ){0,3}?(?:to|in|at) $/u;

/** @returns whether a place stands in the clause, behind the verb or in front: told X `in Oslo`; with `isTimed` a day as well. */
export function isPlaced({ words, chunks, landmarks, times }: MeetingSentence, at: number, isTimed: boolean): boolean {
  const end = clauseEnd(words, at + 1);
  const isSite = (from: number): boolean =>
    from > at && from < end && SITED.has(words.lower[words.lower[from - 1] === 'the' ? from - 2 : from - 1] ?? '');
  const start = clauseStart(words, at);
  // In Oslo on Monday she told X; she flew to Oslo on Monday and told X.
  const isOpening = ({ kind, from }: (typeof chunks)[number]): boolean => {
    if (kind !== 'place' || from < start || from >= at) return false;
    const before = `${words.lower.slice(start, from).join(' ')} `;
    return (
      (FRONTED.test(before) && isTimed) ||
      (WENT.test(before) && words.lower.slice(from + 1, at).lastIndexOf('and') >= at - from - 4 - 1)
    );
  };
  const hasSite =
    chunks.some(isOpening) ||
    chunks.some((chunk) => chunk.kind === 'place' && isSite(chunk.from)) ||
    landmarks.some((landmark) => isSite(landmark.from));
  if (!hasSite || !isTimed) return hasSite;
  const [first, last] = [words.tokens[start], words.tokens[end - 1]];
  return times.some((time) => time.start >= (first?.start ?? 0) && time.end <= (last?.end ?? 0));
}
