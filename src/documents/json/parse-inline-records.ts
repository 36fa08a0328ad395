import { type ParsedSource, toRejectedSource } from '../parsed-source.ts';
import { parseJson } from './parse-json.ts';

/**
 * Takes an object of the records format that is handed in as a value, or as a text that holds one in JSON. What is in
 * it is checked later.
 *
 * @param source what rejections call it.
 */
export function parseInlineRecords(value: unknown, source: string): ParsedSource {
  if (typeof value !== 'string') return toRecords(value, source);
  const json = parseJson(value);
  if (json.kind === 'value') return toRecords(json.value, source);
  return toRejectedSource({ source, documentId: null, ...json.refusal });
}

function toRecords(value: unknown, source: string): ParsedSource {
  return { items: [{ kind: 'records', value, source }], rejected: [], ignoredKeys: {} };
}
