import { fold } from '../../domain/fold.ts';
import type { Position } from '../../domain/graph/known-graph.ts';

/** SAME: one title of one body. TITLE: one title, the body differs. OTHER: no word of the titles in common. */
export type PositionRelation = 'SAME' | 'TITLE' | 'OTHER' | 'UNKNOWN';

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['premier', 'prime minister'],
  ['ceo', 'chief executive'],
]);
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'and',
  'to',
  'in',
  'former',
  'acting',
  'outgoing',
]);

export function comparePositions(a: readonly Position[], b: readonly Position[]): PositionRelation {
  if (a.length === 0 || b.length === 0) return 'UNKNOWN';
  const pairs = a.flatMap((left) =>
    b.map((right) => ({ left, right, overlap: compareTitles(left.title, right.title) })),
  );
  if (pairs.some(({ left, right, overlap }) => overlap === 'EQUAL' && left.of === right.of)) return 'SAME';
  if (pairs.some(({ overlap }) => overlap === 'EQUAL')) return 'TITLE';
  return pairs.every(({ overlap }) => overlap === 'NOTHING') ? 'OTHER' : 'UNKNOWN';
}

function compareTitles(a: string, b: string): 'EQUAL' | 'SOME' | 'NOTHING' {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const common = [...left].filter((word) => right.has(word)).length;
  if (common === 0) return 'NOTHING';
  return common === left.size && common === right.size ? 'EQUAL' : 'SOME';
}

function wordsOf(title: string): ReadonlySet<string> {
  const folded = fold(title);
  const words = (SHORT_FORMS.get(folded) ?? folded).split(' ');
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)));
}
