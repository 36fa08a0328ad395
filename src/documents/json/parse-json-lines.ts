import { toRefused } from '../document-draft.ts';
import { concatParsedSources, type ParsedSource } from '../parsed-source.ts';
import { toParsedSource } from '../to-parsed-source.ts';
import { parseJsonLine } from './parse-json-line.ts';

const NEWLINE = 0x0a;

/** Reads a JSONL file that is in memory as a whole. */
export function parseJsonLines(bytes: Uint8Array, name: string): ParsedSource {
  const parts: ParsedSource[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    const parsed = parseJsonLine(bytes.subarray(start, end), { name, line });
    if (parsed !== null) parts.push(parsed);
    start = end + 1;
  }
  return parts.length === 0 ? refuseBlankLines(name) : concatParsedSources(parts);
}

export function refuseBlankLines(name: string): ParsedSource {
  return toParsedSource(toRefused('DOCUMENT_EMPTY', 'the file holds only white space'), name);
}
