import type { InlineDocument } from '../domain/ingest-request.ts';
import { refuseNulBytes } from './binary-content.ts';
import { type DraftResult, toRefused } from './document-draft.ts';
import { parseHtml } from './html/parse-html.ts';
import { parseJsonItems } from './json/parse-json-items.ts';
import { MAX_INLINE_LENGTH } from './limits.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { parsePlainText } from './parse-plain-text.ts';
import type { ParsedSource } from './parsed-source.ts';
import { readFields } from './read-fields.ts';
import { toParsedSource } from './to-parsed-source.ts';

const NUL = '\0';

/**
 * Reads a document that is handed in as a text with its fields beside it. A field that is given counts more than what
 * the text says of itself; one that is left out, null or blank is taken from the text. Never throws.
 *
 * @param source what rejections call it.
 */
export function parseInlineDocument(document: InlineDocument, source: string): ParsedSource {
  const { format, text, ...given } = document;
  const refuse = (result: DraftResult) => toParsedSource(withId(result, given.id), source);
  if (text.length > MAX_INLINE_LENGTH) {
    const message = `found ${text.length} characters; at most ${MAX_INLINE_LENGTH} are taken with a request`;
    return refuse(toRefused('DOCUMENT_TOO_LARGE', message, '$.text'));
  }
  if (text.includes(NUL)) {
    const refusal = refuseNulBytes(Buffer.from(text, 'utf8'));
    if (refusal !== null) return refuse({ kind: 'refused', refusal });
  }
  if (text.trim() === '') return refuse(toRefused('DOCUMENT_EMPTY', 'the text holds only white space', '$.text'));
  if (format === 'JSON') return parseJsonDocument(document, source);
  const fields = readFields(given, { dateKeys: ['publishedAt'], path: '$' });
  if (fields.kind === 'refused') return refuse(fields);
  const parsed = parseText(text, format, fields.fields.url);
  if (parsed.kind === 'refused') return refuse(parsed);
  const { draft } = parsed;
  const { id, title, publisher, url, publishedAt, language } = fields.fields;
  return toParsedSource(
    {
      ...parsed,
      draft: {
        id: id ?? draft.id,
        title: title ?? draft.title,
        publisher: publisher ?? draft.publisher,
        url: url ?? draft.url,
        publishedAt: publishedAt ?? draft.publishedAt,
        language: language ?? draft.language,
        text: draft.text,
      },
    },
    source,
  );
}

/** JSON says everything itself, and may hold several documents: there is nothing that a field beside it could be of. */
function parseJsonDocument({ format: _, text, ...given }: InlineDocument, source: string): ParsedSource {
  const [name] = Object.entries(given).find(([, value]) => value !== null) ?? [null];
  if (name === null) return parseJsonItems(text, source);
  const message = `found ${name} beside a text of the format JSON; expected it inside the JSON`;
  return toParsedSource(withId(toRefused('DOCUMENT_INVALID', message, `$.${name}`), given.id), source);
}

function parseText(text: string, format: Exclude<InlineDocument['format'], 'JSON'>, url: string | null): DraftResult {
  switch (format) {
    case 'TEXT':
      return parsePlainText(text);
    case 'MARKDOWN':
      return parseMarkdown(text);
    case 'HTML':
      return parseHtml(text, url);
    default: {
      const never: never = format;
      return never;
    }
  }
}

function withId(result: DraftResult, documentId: string | null): DraftResult {
  return result.kind === 'refused' ? { ...result, refusal: { documentId, ...result.refusal } } : result;
}
