import { refuseNulBytes } from '../binary-content.ts';
import { decodeText } from '../decode-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { toParsedSource } from '../to-parsed-source.ts';
import { parseDocumentObject } from './parse-document-object.ts';
import { parseJson } from './parse-json.ts';

const BLANK = /^[\s\uFEFF]*$/u;

/**
 * Reads one line of a JSONL file by itself, so that a broken line leaves the lines beside it alone and a large file is
 * never held as a whole.
 *
 * @param line its number, from 1. @returns null for a blank line. Byte offsets in messages count within the line.
 */
export function parseJsonLine(bytes: Uint8Array, { name, line }: { name: string; line: number }): ParsedSource | null {
  const source = `${name}:${line}`;
  const binary = refuseNulBytes(bytes);
  if (binary !== null) return toParsedSource({ kind: 'refused', refusal: binary }, source);
  const decoded = decodeText(bytes);
  if (decoded.kind === 'refused') return toParsedSource(decoded, source);
  if (BLANK.test(decoded.text)) return null;
  const json = parseJson(decoded.text.replace(/^\uFEFF/u, ''), line);
  return toParsedSource(json.kind === 'refused' ? json : parseDocumentObject(json.value, '$'), source);
}
