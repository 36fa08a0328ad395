import { fold } from '../../domain/fold.ts';
import type { EdgeRow, GraphChange, NodeRow } from '../../domain/graph/graph-change.ts';
import { ID_PREFIXES } from '../../domain/ids.ts';
import type { StatementRecord } from '../../domain/records/schema.ts';
import { freeId } from '../../resolve/entities/free-id.ts';
import type { ResolvedDocument } from '../../resolve/entities/resolved-document.ts';
import { reportId } from '../../resolve/meetings/read-accounts.ts';

/** What documents say that actors said. Statements of one document that begin at one offset are numbered. */
export function toStatementChange(
  documents: readonly ResolvedDocument[],
  meetingOf: ReadonlyMap<string, string>,
): Pick<GraphChange, 'nodes' | 'edges'> {
  const statements = documents.flatMap(identifyStatements);
  const into = (read: (statement: Identified) => string | undefined) =>
    statements.flatMap((one) => edge(read(one), one.id));
  const from = (read: (statement: Identified) => readonly (string | undefined)[]) =>
    statements.flatMap((one) => [...new Set(read(one))].flatMap((to) => edge(one.id, to)));
  return {
    nodes: { Statement: statements.map(statementRow) },
    edges: {
      QUOTES: into(({ document }) => document.id),
      SAID: into(({ document, record }) => document.ids.get(record.speaker)),
      STATEMENT_ABOUT: from(({ document, record }) => record.topics.map((topic) => document.ids.get(topic))),
      DURING: from(({ report }) => (report === null ? [] : [meetingOf.get(report)])),
    },
  };
}

function edge(from: string | undefined, to: string | undefined): readonly EdgeRow[] {
  return from === undefined || to === undefined ? [] : [{ from, to, properties: {} }];
}

interface Identified {
  readonly document: ResolvedDocument;
  readonly id: string;
  readonly record: StatementRecord;
  /** Id of the report during whose meeting it was said. */
  readonly report: string | null;
}

function identifyStatements(document: ResolvedDocument): readonly Identified[] {
  const taken = new Set<string>();
  return document.records.statements.map((record) => {
    const base = `${ID_PREFIXES.Statement}:${document.id.slice(document.id.indexOf(':') + 1)}-${record.start}`;
    const id = freeId(base, (one) => taken.has(one));
    taken.add(id);
    const report = record.meeting === null ? null : reportId(document.id, record.meeting);
    return { id, document, record, report };
  });
}

function statementRow({ id, record, report, document }: Identified): NodeRow {
  const { text, quoted, start, end } = record;
  const dateKey = document.records.document.publishedAt ?? '';
  return { id, properties: { text, quoted, start, end, report, dateKey, searchText: fold(text) } };
}
