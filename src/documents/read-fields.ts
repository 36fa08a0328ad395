import { type DocumentDraft, type Refusal, toRefused } from './document-draft.ts';
import { DATE_EXPECTATION, parseIsoDay } from './iso-day.ts';

/** The fields beside the text, or why the first bad one is refused. */
type Fields =
  | { readonly kind: 'fields'; readonly fields: Omit<DocumentDraft, 'text'> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const FIELDS = ['title', 'publisher', 'url', 'language'] as const;
const SHOWN_LENGTH = 80;

/**
 * Reads the fields that a document carries beside its text from a JSON object or from front matter. An absent, null or
 * empty value is unknown.
 *
 * @param dateKeys the keys that may hold the date of publication, the first that is there counts.
 * @param path JSON path of the object, such as `$` or `$[3]`.
 */
export function readFields(
  object: Readonly<Record<string, unknown>>,
  { dateKeys, path }: { readonly dateKeys: readonly string[]; readonly path: string },
): Fields {
  const id = readText(object, 'id');
  if (id === undefined) return refusedType(object, 'id', path);
  const values: Record<(typeof FIELDS)[number], string | null> = {
    title: null,
    publisher: null,
    url: null,
    language: null,
  };
  for (const key of FIELDS) {
    const value = readText(object, key);
    if (value === undefined) return withId(refusedType(object, key, path), id);
    values[key] = value;
  }
  const dateKey = dateKeys.find((key) => (object[key] ?? null) !== null);
  if (dateKey === undefined) return { kind: 'fields', fields: { id, ...values, publishedAt: null } };
  const date = readText(object, dateKey);
  if (date === undefined) return withId(refusedType(object, dateKey, path), id);
  const publishedAt = date === null ? null : parseIsoDay(date);
  if (date !== null && publishedAt === null) {
    const message = `${dateKey} is ${show(date)}; ${DATE_EXPECTATION}`;
    return withId(toRefused('DOCUMENT_INVALID', message, `${path}.${dateKey}`), id);
  }
  return { kind: 'fields', fields: { id, ...values, publishedAt } };
}

/** @returns a short name of what was found, for messages: `a list`, `the number 5`. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `the text ${show(value)}` : `the ${typeof value} ${String(value)}`;
}

/** @returns the text; null where the value is unknown; undefined where it is no text. */
function readText(object: Readonly<Record<string, unknown>>, key: string): string | null | undefined {
  const value = Object.hasOwn(object, key) ? (object[key] ?? null) : null;
  if (value === null) return null;
  if (typeof value !== 'string') return undefined;
  return value.trim() === '' ? null : value;
}

function refusedType(object: Readonly<Record<string, unknown>>, key: string, path: string) {
  return toRefused('DOCUMENT_INVALID', `${key} is ${describeValue(object[key])}; expected a text`, `${path}.${key}`);
}

function withId(refused: ReturnType<typeof toRefused>, documentId: string | null) {
  return { ...refused, refusal: { ...refused.refusal, documentId } };
}

function show(text: string): string {
  return JSON.stringify(text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text);
}
