import { fold } from '../../domain/fold.ts';
import { marksOf, type WordMarks } from './word-class.ts';
import { gatesOf, type WordGates } from './word-gate.ts';

/** What patterns and lists ask of a word wherever it stands: it is found out once for each spelling. */
export interface Spelling extends WordMarks, WordGates {
  /** Lower-case, without a final full stop of an abbreviation. */
  readonly lower: string;
  /** Folded as `domain/fold.ts` folds; '' for punctuation. */
  readonly folded: string;
}

const lowerOf = (text: string): string => {
  const lower = text.includes('’') ? text.toLowerCase().replaceAll('’', "'") : text.toLowerCase();
  return lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
};

/** The full stops of an abbreviation. */
const INNER_STOP = /(?<=\p{L})\.(?=\p{L}|$)/gu;

export function spellingOf(text: string): Spelling {
  const lower = lowerOf(text);
  const { marks, isPlain } = marksOf(lower);
  const folded = fold(text.length > 1 && text.includes('.') ? text.replace(INNER_STOP, '') : text);
  return { lower, folded, marks, isPlain, gates: gatesOf(lower) };
}
