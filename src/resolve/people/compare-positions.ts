import type { Position } from '../../domain/graph/known-graph.ts';
import { parseOffice } from './office.ts';

/** SAME: one title of one body. TITLE: one title, the body differs. OTHER: no word of the titles in common. */
export type PositionRelation = 'SAME' | 'TITLE' | 'OTHER' | 'UNKNOWN';

const TIMES: ReadonlySet<string> = new Set(['former', 'acting', 'outgoing']);

export function comparePositions(a: readonly Position[], b: readonly Position[]): PositionRelation {
  if (a.length === 0 || b.length === 0) return 'UNKNOWN';
  const pairs = a.flatMap((left) => b.map((right) => ({ left, right, overlap: compareTitles(left, right) })));
  if (pairs.some(({ left, right, overlap }) => overlap === 'EQUAL' && left.of === right.of)) return 'SAME';
  if (pairs.some(({ overlap }) => overlap === 'EQUAL')) return 'TITLE';
  return pairs.every(({ overlap }) => overlap === 'NOTHING') ? 'OTHER' : 'UNKNOWN';
}

function compareTitles(a: Position, b: Position): 'EQUAL' | 'SOME' | 'NOTHING' {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const common = [...left].filter((word) => right.has(word)).length;
  if (common === 0) return 'NOTHING';
  return common === left.size && common === right.size ? 'EQUAL' : 'SOME';
}

const WORDS = new WeakMap<Position, ReadonlySet<string>>();

/** Whether somebody still holds an office is no matter for who it is. A position is compared with many: it is read once. */
function wordsOf(position: Position): ReadonlySet<string> {
  const known = WORDS.get(position);
  if (known !== undefined) return known;
  const { words } = parseOffice(position.title, position.of);
  const telling = new Set([...words].filter((word) => !TIMES.has(word)));
  WORDS.set(position, telling);
  return telling;
}
