import { concatParsedSources, type ParsedSource, toRejectedSource } from '../parsed-source.ts';
import { toParsedSource } from '../to-parsed-source.ts';
import { parseDocumentObject } from './parse-document-object.ts';
import { parseJson } from './parse-json.ts';

/** Reads a JSON file: one document or object of records, or an array of them. */
export function parseJsonItems(text: string, source: string): ParsedSource {
  const json = parseJson(text.replace(/^\uFEFF/u, ''));
  if (json.kind === 'refused') return toParsedSource(json, source);
  if (!Array.isArray(json.value)) return toParsedSource(parseDocumentObject(json.value, '$'), source);
  if (json.value.length === 0) {
    const message = 'found an empty array; expected at least one document';
    return toRejectedSource({ source, documentId: null, path: '$', code: 'DOCUMENT_EMPTY', message });
  }
  return concatParsedSources(
    json.value.map((value, index) => toParsedSource(parseDocumentObject(value, `$[${index}]`), source)),
  );
}
