import type { ChangedEdge, EdgeRow, GraphChange, NodeRow } from '../../domain/graph/graph-change.ts';
import type { ReportAccount } from '../../domain/graph/report-account.ts';
import type { MeetingRecord } from '../../domain/records/schema.ts';
import type { ResolvedDocument } from '../../resolve/entities/resolved-document.ts';
import { reportId } from '../../resolve/meetings/read-accounts.ts';

/** A document with what it says of its meetings, in global ids. */
export interface ReportingDocument {
  readonly document: ResolvedDocument;
  /** One for each meeting of its records. */
  readonly accounts: readonly ReportAccount[];
}

/** The reports of documents, with their own values. */
export function toReportChange(
  reporting: readonly ReportingDocument[],
  meetingOf: ReadonlyMap<string, string>,
): Pick<GraphChange, 'nodes' | 'edges'> {
  const accounts = reporting.flatMap((one) => one.accounts);
  return { nodes: { Report: reporting.flatMap(reportRows) }, edges: reportEdges(accounts, meetingOf) };
}

function reportRows({ document, accounts }: ReportingDocument): readonly NodeRow[] {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return document.records.meetings.flatMap((meeting) => {
    const account = byId.get(reportId(document.id, meeting.id));
    return account === undefined ? [] : [{ id: account.id, properties: reportProperties(document, meeting, account) }];
  });
}

function reportProperties({ records }: ResolvedDocument, meeting: MeetingRecord, account: ReportAccount) {
  // The first span of a record is the one that says it best; the others add to it.
  const [quoted] = meeting.evidence;
  const spans = [...meeting.evidence].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    localId: meeting.id,
    quote: quoted === undefined ? '' : records.document.text.slice(quoted.start, quoted.end),
    start: quoted?.start ?? null,
    end: quoted?.end ?? null,
    spanStarts: spans.map(({ start }) => start),
    spanEnds: spans.map(({ end }) => end),
    kind: account.kind,
    status: account.status,
    medium: account.medium,
    date: account.date,
    dateEnd: account.dateEnd,
    datePrecision: meeting.datePrecision,
    dateBasis: account.dateBasis,
    dateText: meeting.dateText,
    dateKey: account.published ?? '',
    extractor: records.extractor?.name ?? null,
    version: records.extractor?.version ?? null,
    rule: meeting.rule,
    confidence: account.confidence,
    partOf: account.partOf,
  };
}

function reportEdges(
  accounts: readonly ReportAccount[],
  meetingOf: ReadonlyMap<string, string>,
): Partial<Record<ChangedEdge, readonly EdgeRow[]>> {
  const edge = (from: string, to: string | null | undefined): readonly EdgeRow[] =>
    to === null || to === undefined ? [] : [{ from, to, properties: {} }];
  return {
    CARRIES: accounts.flatMap(({ id, document }) => edge(document, id)),
    REPORTS: accounts.flatMap(({ id }) => edge(id, meetingOf.get(id))),
    NAMES: accounts.flatMap(({ id, participants }) =>
      participants.map(({ actor, ...properties }) => ({ from: id, to: actor, properties })),
    ),
    REPORT_ABOUT: accounts.flatMap(({ id, topics }) => topics.flatMap((topic) => edge(id, topic))),
    REPORT_HELD_IN: accounts.flatMap(({ id, place }) => edge(id, place)),
    REPORT_IN_COUNTRY: accounts.flatMap(({ id, country }) => edge(id, country)),
  };
}
