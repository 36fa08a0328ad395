import { isRecord } from '../../domain/is-record.ts';
import { type DraftResult, toRefused } from '../document-draft.ts';
import { describeValue, readFields } from '../read-fields.ts';

/** One JSON value: a document, an object of records (told by its `document` object), or neither. */
type ObjectResult = DraftResult | { readonly kind: 'records'; readonly value: unknown };

const KEYS: ReadonlySet<string> = new Set(['id', 'title', 'publisher', 'url', 'publishedAt', 'language', 'text']);

/** @param path JSON path of the value, such as `$` or `$[3]`. */
export function parseDocumentObject(value: unknown, path: string): ObjectResult {
  if (!isRecord(value)) {
    return toRefused('DOCUMENT_INVALID', `found ${describeValue(value)}; expected a document as an object`, path);
  }
  if (Object.hasOwn(value, 'document') && isRecord(value['document'])) return { kind: 'records', value };
  const fields = readFields(value, { dateKeys: ['publishedAt'], path });
  if (fields.kind === 'refused') return fields;
  const text = Object.hasOwn(value, 'text') ? value['text'] : undefined;
  if (typeof text !== 'string') {
    const { refusal } = toRefused(
      'DOCUMENT_INVALID',
      `text is ${describeValue(text)}; expected the text of the article`,
      `${path}.text`,
    );
    return { kind: 'refused', refusal: { ...refusal, documentId: fields.fields.id } };
  }
  const ignoredKeys = Object.keys(value).filter((key) => !KEYS.has(key));
  return { kind: 'draft', draft: { ...fields.fields, text }, ignoredKeys };
}
