import { isRecord } from '../is-record.ts';
import type { RecordProblem } from './record-problem.ts';

/** Refuses every text of a record that has half of a surrogate pair, at any depth: no engine can store it. */
export function checkCharacters(record: unknown, path: string): readonly RecordProblem[] {
  if (typeof record === 'string') {
    return /\p{Surrogate}/u.test(record)
      ? [{ path, message: 'found half of a surrogate pair; expected text of whole characters' }]
      : [];
  }
  if (Array.isArray(record)) return record.flatMap((item, index) => checkCharacters(item, `${path}[${index}]`));
  if (!isRecord(record)) return [];
  return Object.entries(record).flatMap(([key, value]) => checkCharacters(value, `${path}.${key}`));
}
