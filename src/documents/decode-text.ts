import { isUtf8 } from 'node:buffer';
import { type Refusal, toRefused } from './document-draft.ts';

type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Bytes to text. UTF-8 is expected; a page that names another encoding of its own is read in that one, since its bytes
 * are then not wrong. The byte order mark is left to `normalize-text.ts`.
 *
 * @param declared an encoding label as pages and headers give it (`windows-1252`), or null.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  if (isUtf8(bytes)) return { kind: 'text', text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  const decoder = declared === null ? null : decoderOf(declared);
  if (decoder === null || decoder.encoding === 'utf-8') return toRefused('DOCUMENT_ENCODING', describeFault(bytes));
  try {
    return { kind: 'text', text: decoder.decode(bytes) };
  } catch {
    return toRefused('DOCUMENT_ENCODING', `found bytes that are not valid ${declared}, the encoding the page names`);
  }
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}

function describeFault(bytes: Uint8Array): string {
  const offset = invalidOffset(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `found invalid UTF-8 at byte ${offset} (0x${byte}); expected text in UTF-8`;
}

/** @returns the offset of the byte that begins the first faulty sequence, by bisection over valid prefixes. */
function invalidOffset(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (isPrefixValid(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return sequenceStart(bytes, valid);
}

/** A sequence cut off at the end of the prefix is no fault of the prefix. */
function isPrefixValid(prefix: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(prefix, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The valid prefix may end within an unfinished sequence: the fault is where that sequence begins. */
function sequenceStart(bytes: Uint8Array, validLength: number): number {
  for (let back = 0; back < 4; back += 1) {
    if (isUtf8(bytes.subarray(0, validLength - back))) return validLength - back;
  }
  return validLength;
}
