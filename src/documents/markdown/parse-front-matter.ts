import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { type Refusal, toRefused } from '../document-draft.ts';

/** The keys of the front matter, scalars as they are written: YAML dates and numbers stay text. */
type FrontMatter =
  | { readonly kind: 'keys'; readonly keys: Readonly<Record<string, unknown>> }
  /** A rule across the page that only looks like the fence of front matter. */
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The opening fence is line 1. */
const LINES_BEFORE = 1;

export function parseFrontMatter(yaml: string): FrontMatter {
  const document = parseDocument(yaml, { schema: 'core', prettyErrors: true, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = (error.linePos?.[0].line ?? 1) + LINES_BEFORE;
    const reason = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '');
    return toRefused('DOCUMENT_INVALID', `the front matter is not valid YAML at line ${line}: ${reason}`);
  }
  if (document.contents === null) return { kind: 'keys', keys: {} };
  if (!isMap(document.contents)) return { kind: 'none' };
  const keys = document.contents.items.map(({ key, value }): readonly [string, unknown] => [
    isScalar(key) ? asWritten(key) : String(key),
    isSeq(value) ? [] : isScalar(value) ? (value.value === null ? null : asWritten(value)) : value,
  ]);
  return { kind: 'keys', keys: Object.fromEntries(keys) };
}

function asWritten(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
}
