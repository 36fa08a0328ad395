import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseInlineRecords } from '../../documents/json/parse-inline-records.ts';
import { parseInlineDocument } from '../../documents/parse-inline-document.ts';
import type { ParsedSource } from '../../documents/parsed-source.ts';
import type { IngestRequest } from '../../domain/ingest-request.ts';

/** Reads what came with a request. Rejections call a document by its place in the list, such as `documents[3]`. */
export async function* readRequest(request: IngestRequest): AsyncGenerator<ParsedSource> {
  if (request.kind === 'documents') {
    for (const [index, document] of request.documents.entries()) {
      yield parseInlineDocument(document, `documents[${index}]`);
      // Reading a page takes milliseconds: a server answers others in between.
      await nextTurn();
    }
    return;
  }
  for (const [index, value] of request.records.entries()) yield parseInlineRecords(value, `records[${index}]`);
}
