import { ParleyError } from '../../domain/errors.ts';
import type { IngestRequest, InlineDocument } from '../../domain/ingest-request.ts';
import { INLINE_FORMATS, type InlineFormat } from '../../domain/vocabulary/inline-format.ts';
import { invalidArgument } from '../errors.ts';

const MAX_DOCUMENTS = 100;
const MAX_RECORDS = 1000;
/** UTF-16 units of all texts of a call: what waits in the queue is held in memory. */
const MAX_CHARACTERS = 5_000_000;

/** A document as graphql-js makes it of the input: what was left out is missing, or null. */
type DocumentFields = Pick<InlineDocument, 'text'> & {
  /** A value of the enum. */
  readonly format: string;
} & {
  readonly [Key in Exclude<keyof InlineDocument, 'format' | 'text'>]?: string | null | undefined;
};

/** @throws ParleyError INPUT_INVALID or DOCUMENT_TOO_LARGE, which state the limit and what was found. */
export function toDocumentsRequest(documents: readonly DocumentFields[]): IngestRequest {
  checkCount('ingestDocuments(input.documents)', documents.length, MAX_DOCUMENTS);
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > MAX_CHARACTERS) {
    throw new ParleyError(
      'DOCUMENT_TOO_LARGE',
      `The texts have ${characters} characters together; at most ${MAX_CHARACTERS} are taken at once.`,
    );
  }
  return {
    kind: 'documents',
    documents: documents.map(({ format, text, id, title, publisher, url, publishedAt, language }) => ({
      format: toFormat(format),
      text,
      id: id ?? null,
      title: title ?? null,
      publisher: publisher ?? null,
      url: url ?? null,
      publishedAt: publishedAt ?? null,
      language: language ?? null,
    })),
  };
}

/** @throws ParleyError INPUT_INVALID, which states the limit and what was found. */
export function toRecordsRequest(records: readonly unknown[]): IngestRequest {
  checkCount('ingestRecords(input.records)', records.length, MAX_RECORDS);
  return { kind: 'records', records };
}

function toFormat(name: string): InlineFormat {
  if (isFormat(name)) return name;
  throw new RangeError(`${name} is no format`);
}

function isFormat(name: string): name is InlineFormat {
  return Object.hasOwn(INLINE_FORMATS, name);
}

function checkCount(argument: string, count: number, most: number): void {
  if (count > 0 && count <= most) return;
  throw invalidArgument(argument, count, `at least one, and at most ${most} at once`);
}
