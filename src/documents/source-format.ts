import { firstJsonLine } from './json/first-json-line.ts';

export type SourceFormat = 'text' | 'markdown' | 'html' | 'json' | 'jsonl' | 'csv';

const BY_EXTENSION: ReadonlyMap<string, SourceFormat> = new Map([
  ['txt', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['csv', 'csv'],
]);

/** `text/plain` is left out on purpose: servers say it of everything. */
const BY_MEDIA_TYPE: ReadonlyMap<string, SourceFormat> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'markdown'],
  ['text/x-markdown', 'markdown'],
  ['application/json', 'json'],
  ['application/ld+json', 'json'],
  ['application/jsonl', 'jsonl'],
  ['application/x-jsonl', 'jsonl'],
  ['application/x-ndjson', 'jsonl'],
  ['application/ndjson', 'jsonl'],
  ['text/csv', 'csv'],
]);

/** The extensions that a directory is searched for. */
export const ARTICLE_EXTENSIONS: readonly string[] = [...BY_EXTENSION.keys()].filter((name) => name !== 'csv');

const EXTENSION = /\.([a-z0-9]+)(?:[?#].*)?$/iu;
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main)\b/iu;
const FRONT_MATTER_START = /^---[ \t]*\r?\n/u;
const SNIFFED_LENGTH = 4096;

/** @returns the format that a media type or the extension of a name tells, or null where neither does. */
export function declaredFormat(name: string, mediaType?: string): SourceFormat | null {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase();
  const byType = type === undefined ? undefined : BY_MEDIA_TYPE.get(type);
  if (byType !== undefined) return byType;
  const extension = EXTENSION.exec(name)?.[1]?.toLowerCase();
  const byExtension = extension === undefined ? undefined : BY_EXTENSION.get(extension);
  return byExtension ?? (type === 'text/plain' ? 'text' : null);
}

/** @param text the whole text, or its beginning. @returns the format that the content looks like; plain text in doubt. */
export function sniffFormat(text: string): SourceFormat {
  const start = text.replace(/^\uFEFF/u, '');
  if (HTML_START.test(start.slice(0, SNIFFED_LENGTH))) return 'html';
  if (FRONT_MATTER_START.test(start)) return 'markdown';
  if (!/^\s*[{[]/u.test(start)) return 'text';
  if (firstJsonLine(start) !== null) return 'jsonl';
  return /^\s*(?:\{\s*["}]|\[\s*[{\]])/u.test(start) ? 'json' : 'text';
}
