import { refuseBinaryStart, refuseNulBytes } from './binary-content.ts';
import { decodeText } from './decode-text.ts';
import { type DraftResult, type Refusal, toRefused } from './document-draft.ts';
import { declaredCharset } from './html/declared-charset.ts';
import { parseHtml } from './html/parse-html.ts';
import { parseJsonItems } from './json/parse-json-items.ts';
import { parseJsonLines } from './json/parse-json-lines.ts';
import { MAX_SOURCE_BYTES } from './limits.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { parsePlainText } from './parse-plain-text.ts';
import type { ParsedSource } from './parsed-source.ts';
import { declaredFormat, type SourceFormat, sniffFormat } from './source-format.ts';
import { toParsedSource } from './to-parsed-source.ts';

/** Bytes, and what is known of them. */
export interface SourceBytes {
  /** A path, an address, or `-`: what reports call it. Its extension tells the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As HTTP's Content-Type, with its charset where there is one. */
  readonly mediaType?: string;
  /** Where a page was read from: what its relative addresses start at. */
  readonly url?: string;
}

/**
 * Reads the documents of one source: plain text, Markdown with front matter, HTML, JSON or JSONL, told by media type,
 * else by extension, else by content. Never throws: what cannot be read comes back as rejections.
 */
export function parseDocuments(source: SourceBytes): ParsedSource {
  const { name, bytes } = source;
  const refuse = (refusal: Refusal) => toParsedSource({ kind: 'refused', refusal }, name);
  const unreadable = refuseBytes(bytes);
  if (unreadable !== null) return refuse(unreadable);
  const declared = declaredFormat(name, source.mediaType);
  if (declared === 'jsonl') return parseJsonLines(bytes, name);

  const nul = refuseNulBytes(bytes);
  if (nul !== null) return refuse(nul);
  const decoded = decodeText(bytes, declaredCharset(bytes, source.mediaType));
  if (decoded.kind === 'refused') return refuse(decoded.refusal);
  const { text } = decoded;
  const format = declared ?? sniffFormat(text);
  if (text.trim() === '') return refuse(toRefused('DOCUMENT_EMPTY', 'the file holds only white space').refusal);
  if (format === 'jsonl') return parseJsonLines(bytes, name);
  if (format === 'json') return parseJsonItems(text, name);
  return toParsedSource(parseArticle(text, format, source.url ?? null), name);
}

function parseArticle(text: string, format: Exclude<SourceFormat, 'json' | 'jsonl'>, url: string | null): DraftResult {
  switch (format) {
    case 'text':
      return parsePlainText(text);
    case 'markdown':
      return parseMarkdown(text);
    case 'html':
      return parseHtml(text, url);
    case 'csv':
      return toRefused('DOCUMENT_INVALID', 'CSV is not read; expected plain text, Markdown, HTML, JSON or JSONL');
  }
}

function refuseBytes(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return toRefused('DOCUMENT_EMPTY', 'the file is empty').refusal;
  return bytes.length > MAX_SOURCE_BYTES ? refuseSize(bytes.length) : refuseBinaryStart(bytes);
}

/** @param sizeBytes what was found, at least. */
export function refuseSize(sizeBytes: number): Refusal {
  const message = `found ${sizeBytes} bytes; at most ${MAX_SOURCE_BYTES} are allowed`;
  return toRefused('DOCUMENT_TOO_LARGE', message).refusal;
}
