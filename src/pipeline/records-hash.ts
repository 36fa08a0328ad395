import { createHash } from 'node:crypto';
import { isRecord } from '../domain/is-record.ts';
import type { Records } from '../domain/records/schema.ts';

/**
 * The fingerprint by which other records of the same document are told from the same ones: SHA-256 over the records and
 * what made them, as JSON with keys in alphabetical order. The document is left out: it has a hash of its own.
 *
 * @returns 64 lower-case hexadecimal digits.
 */
export function recordsHash({ document: _, ...records }: Records): string {
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(records)), 'utf8')
    .digest('hex');
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortKeys(value[key])]),
  );
}
