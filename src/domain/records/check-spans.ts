import { isRecord } from '../is-record.ts';
import { isSpanWithin } from '../span.ts';
import type { RecordProblem } from './record-problem.ts';

/**
 * Finds every `{start, end}` pair of numbers in a record, at any depth, and refuses those that do not lie inside the
 * text or cut a character of two units in half: no engine can store the half. Pairs of dates are not numbers and are left
 * alone; a pair that is half null is refused.
 */
export function checkSpans(record: unknown, text: string, path: string): readonly RecordProblem[] {
  if (Array.isArray(record)) return record.flatMap((item, index) => checkSpans(item, text, `${path}[${index}]`));
  if (!isRecord(record)) return [];
  const inner = Object.entries(record).flatMap(([key, value]) => checkSpans(value, text, `${path}.${key}`));
  const { start, end } = record;
  if (typeof start !== 'number' && typeof end !== 'number') return inner;
  const expected = expectedOf(start, end, text);
  if (expected === null) return inner;
  return [...inner, { path, message: `found the span [${String(start)}, ${String(end)}); expected ${expected}` }];
}

/** @returns what is expected in place of a span; null for one that is right. */
function expectedOf(start: unknown, end: unknown, text: string): string | null {
  if (typeof start !== 'number' || typeof end !== 'number' || !isSpanWithin({ start, end }, text.length)) {
    return `one inside [0, ${text.length}), not empty`;
  }
  return cutsCharacter(text, start) || cutsCharacter(text, end) ? 'one of whole characters' : null;
}

function cutsCharacter(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
