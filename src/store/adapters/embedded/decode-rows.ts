import type { QueryResult } from '@grafeo-db/js';
import type { Row } from '../../port.ts';

/** The only place where the engine's rows get the type that their Query states. Integers past 2^53 lose precision. */
export function decodeRows<R extends Row>(result: QueryResult): readonly R[] {
  return decode(result.toArray()) as readonly R[];
}

/** Changes lists and maps in place: they were made for this answer. */
function decode(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    const entry = holder[key];
    if (typeof entry === 'bigint' || typeof entry === 'object') holder[key] = decode(entry);
  }
  return holder;
}
