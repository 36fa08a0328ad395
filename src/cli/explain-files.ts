import type { Rejection } from '../domain/errors.ts';
import { explainDocument } from '../extract/explain/explain-document.ts';
import { readSources } from '../pipeline/sources/read-sources.ts';
import { type CliContext, EXIT, type ExitStatus } from './cli-context.ts';
import { formatExplanation } from './format-explanation.ts';
import { formatRejection } from './format-rejection.ts';

interface ExplainOptions {
  /** Partial date for an article that gives none. */
  readonly published: string | null;
  /** Index of the only sentence to show; null for all. In JSON all are there. */
  readonly sentence: number | null;
  readonly isJson: boolean;
}

/** Prints how the rules read each article. Files that hold records are refused: no rule made them. */
export async function explainFiles(
  files: readonly string[],
  { published, sentence, isJson }: ExplainOptions,
  { stdin, stdout, stderr, signal }: CliContext,
): Promise<ExitStatus> {
  let refused = 0;
  const refuse = (rejection: Rejection) => {
    refused += 1;
    stderr.write(`parley: ${formatRejection(rejection)}\n`);
  };
  for await (const source of readSources(files, { stdin, fetch: globalThis.fetch, signal })) {
    for (const rejection of source.rejected) refuse(rejection);
    for (const item of source.items) {
      if (item.kind === 'records') {
        const message = 'these are records already: found no article to explain';
        refuse({ source: item.source, documentId: null, path: null, code: 'DOCUMENT_INVALID', message });
        continue;
      }
      const document = { ...item.document, publishedAt: item.document.publishedAt ?? published };
      const explanation = explainDocument(document);
      const isMissing = sentence !== null && explanation.sentences.every(({ index }) => index !== sentence);
      if (isMissing) {
        const message = `found no sentence ${sentence}; the article has ${explanation.sentences.length}, counted from 0`;
        refuse({ source: item.source, documentId: document.id, path: null, code: 'DOCUMENT_INVALID', message });
      } else if (isJson) stdout.write(`${JSON.stringify({ document, ...explanation })}\n`);
      else stdout.write(formatExplanation(document, explanation, { sentence }));
    }
  }
  return refused > 0 ? EXIT.FAILED : EXIT.DONE;
}
