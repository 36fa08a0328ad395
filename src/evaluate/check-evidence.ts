import type { Records } from '../domain/records/schema.ts';
import type { Span } from '../domain/span.ts';

/** How many spans the records have, and how many of them are empty or outside the text. */
export interface EvidenceCount {
  readonly spans: number;
  readonly bad: number;
}

/** @param length of the text in UTF-16 units; a span may end one further, at a final line break that was trimmed */
export function checkEvidence(records: Records, length: number): EvidenceCount {
  const entities = [...records.people, ...records.countries, ...records.organizations];
  const spans: readonly Span[] = [
    ...entities.flatMap(({ mentions }) => mentions),
    ...records.meetings.flatMap(({ evidence }) => evidence),
    ...records.statements,
  ];
  const isBad = ({ start, end }: Span): boolean => start < 0 || end <= start || end > length + 1;
  const unsupported = records.meetings.filter(({ evidence }) => evidence.length === 0).length;
  return { spans: spans.length, bad: spans.filter(isBad).length + unsupported };
}
