import type { IngestReport } from '../domain/ingest-report.ts';
import { formatRejection } from './format-rejection.ts';

/** The report of an ingest as a person reads it; one line for each refusal. */
export function formatReport({ documents, rejected, ignoredKeys, otherLanguages, added }: IngestReport): string {
  const ignored = Object.entries(ignoredKeys).sort(([a], [b]) => (a < b ? -1 : 1));
  const languages = Object.entries(otherLanguages).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = [
    `documents: ${documents.new} new, ${documents.unchanged} unchanged, ${documents.replaced} replaced, ${documents.refused} refused`,
    `added: ${Object.entries(added)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}`,
    ...(ignored.length === 0
      ? []
      : [`keys not read: ${ignored.map(([key, count]) => `${key} (${count})`).join(', ')}`]),
    ...(languages.length === 0
      ? []
      : [
          `other languages, stored without facts: ${languages.map(([language, count]) => `${language} (${count})`).join(', ')}`,
        ]),
    ...rejected.map((rejection) => `refused: ${formatRejection(rejection)}`),
  ];
  return `${lines.join('\n')}\n`;
}
