import { isRecord } from '../is-record.ts';
import { precisionOf } from '../partial-date.ts';
import type { RecordProblem } from './record-problem.ts';

const PAIRS = [
  ['start', 'end'],
  ['from', 'to'],
] as const;

/** Refuses a period that ends before it begins, and a precision that its date does not have. */
export function checkDates(record: unknown, path: string): readonly RecordProblem[] {
  if (Array.isArray(record)) return record.flatMap((item, index) => checkDates(item, `${path}[${index}]`));
  if (!isRecord(record)) return [];
  const problems = Object.entries(record).flatMap(([key, value]) => checkDates(value, `${path}.${key}`));
  for (const [first, last] of PAIRS) {
    const from = record[first];
    const to = record[last];
    if (typeof from === 'string' && typeof to === 'string' && endsBefore(from, to)) {
      problems.push({
        path: `${path}.${last}`,
        message: `found ${to}; expected no earlier date than ${first} ${from}`,
      });
    }
  }
  const { start, datePrecision } = record;
  if (typeof start === 'string' && typeof datePrecision === 'string' && precisionOf(start) !== datePrecision) {
    problems.push({
      path: `${path}.datePrecision`,
      message: `found ${datePrecision}; expected ${precisionOf(start)}, as ${start} has`,
    });
  }
  return problems;
}

/** A month that contains the day it is compared with does not end before it. */
function endsBefore(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  return to.slice(0, length) < from.slice(0, length);
}
