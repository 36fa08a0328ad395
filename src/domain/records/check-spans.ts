import { isRecord } from '../is-record.ts';
import { isSpanWithin } from '../span.ts';
import type { RecordProblem } from './record-problem.ts';

/**
 * Finds every `{start, end}` pair of numbers in a record, at any depth, and refuses those that do not lie inside the
 * text. Pairs of dates are not numbers and are left alone; a pair that is half null is refused.
 *
 * @param length of the document's text in UTF-16 units.
 */
export function checkSpans(record: unknown, length: number, path: string): readonly RecordProblem[] {
  if (Array.isArray(record)) return record.flatMap((item, index) => checkSpans(item, length, `${path}[${index}]`));
  if (!isRecord(record)) return [];
  const inner = Object.entries(record).flatMap(([key, value]) => checkSpans(value, length, `${path}.${key}`));
  const { start, end } = record;
  if (typeof start !== 'number' && typeof end !== 'number') return inner;
  if (typeof start === 'number' && typeof end === 'number' && isSpanWithin({ start, end }, length)) return inner;
  return [
    ...inner,
    {
      path,
      message: `found the span [${String(start)}, ${String(end)}); expected one inside [0, ${length}), not empty`,
    },
  ];
}
