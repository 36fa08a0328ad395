import { type Refusal, toRefused } from '../document-draft.ts';
import { locateJsonFault } from './locate-json-fault.ts';

type Json =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const SHOWN_LENGTH = 20;

/** @param firstLine the number of the line that the text begins on, for the message. */
export function parseJson(text: string, firstLine = 1): Json {
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch {
    return toRefused('DOCUMENT_INVALID', describeFault(text, firstLine));
  }
}

function describeFault(text: string, firstLine: number): string {
  const offset = locateJsonFault(text);
  const before = text.slice(0, offset);
  const line = firstLine + before.split('\n').length - 1;
  const column = offset - before.lastIndexOf('\n');
  const rest = text.slice(offset, offset + SHOWN_LENGTH).split('\n')[0] ?? '';
  const found = offset >= text.length ? 'the end of the text' : JSON.stringify(rest);
  return `broken JSON at line ${line}, column ${column}: found ${found}`;
}
