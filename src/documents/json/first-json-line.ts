import { isRecord } from '../../domain/is-record.ts';

/**
 * Tells JSONL from JSON, which no extension told: a first line that is an object of its own, with more after it.
 *
 * @returns the first line, or null where the text is not JSONL.
 */
export function firstJsonLine(text: string): string | null {
  const start = text.trimStart();
  const end = start.indexOf('\n');
  if (!start.startsWith('{') || end < 0 || start.slice(end).trim() === '') return null;
  const line = start.slice(0, end);
  try {
    return isRecord(JSON.parse(line)) ? line : null;
  } catch {
    return null;
  }
}
