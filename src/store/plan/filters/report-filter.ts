import { z } from 'zod';
import { MEETING_KINDS, type MeetingKind } from '../../../domain/vocabulary/meeting-kind.ts';
import { MEETING_STATUSES, type MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';
import { isPublishedBy } from './document-filter.ts';
import { condition, type FilterClause, type FilterScope, given, isOneOf } from './filter-clause.ts';
import { dateKey, membersKey, optional, parseFilter, shareKey, wordsKey } from './filter-schema.ts';
import { published } from './published.ts';
import { speaks } from './words.ts';

/**
 * Which reports a list shows; all that is given must hold. An absent key and null are no condition, nor are blank words;
 * empty `kinds` and `statuses` match nothing.
 */
export type ReportFilter = {
  /** Kinds of meeting, by the report. */
  readonly kinds?: readonly MeetingKind[] | null;
  /** What became of the meeting, by the report. */
  readonly statuses?: readonly MeetingStatus[] | null;
  /** From 0 to 1. */
  readonly minConfidence?: number | null;
  /** Words of the name of the publisher of its document. */
  readonly publisher?: string | null;
  /** A partial date: in a document of then or later. A report whose document has no date never matches. */
  readonly from?: string | null;
  /** A partial date: in a document of then or earlier. A report whose document has no date never matches. */
  readonly to?: string | null;
};

const schema: z.ZodType<ReportFilter> = z.strictObject({
  kinds: optional(membersKey(MEETING_KINDS)),
  statuses: optional(membersKey(MEETING_STATUSES)),
  minConfidence: optional(shareKey),
  publisher: optional(wordsKey),
  from: optional(dateKey),
  to: optional(dateKey),
});

/** @throws ParleyError INPUT_INVALID that names the key and what it expects. */
export function parseReportFilter(value: unknown): ReportFilter {
  return parseFilter(schema, value);
}

export function toReportClauses(filter: ReportFilter, scope: FilterScope): readonly FilterClause[] {
  const { node, parameters } = scope;
  return [
    ...given(filter.kinds, (kinds) => isOneOf(scope, 'kind', kinds)),
    ...given(filter.statuses, (statuses) => isOneOf(scope, 'status', statuses)),
    ...given(filter.minConfidence, (least) => condition(() => `${node}.confidence >= ${parameters.add(least)}`)),
    ...published(filter, scope),
    ...given(filter.publisher, (publisher) =>
      speaks(
        publisher,
        scope,
        (words) =>
          `COUNT { MATCH (${node}:Report)<-[:CARRIES]-(source:Document) WHERE ${isPublishedBy('source', words)} } > 0`,
      ),
    ),
  ];
}
