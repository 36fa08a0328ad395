import { fold } from '../../domain/fold.ts';
import type { EdgeRow, GraphChange, NodeRow } from '../../domain/graph/graph-change.ts';
import type { Span } from '../../domain/span.ts';
import type { ResolvedDocument } from '../../resolve/entities/resolved-document.ts';
import type { StoredDocument } from './stored-document.ts';

/**
 * The documents of a batch, and whom they mention: every actor that the records of a document refer to, with the spans
 * of its mentions (none for one that is only referred to).
 *
 * @param ingestedAt an ISO 8601 time.
 */
export function toDocumentChange(
  stored: readonly StoredDocument[],
  resolved: readonly ResolvedDocument[],
  ingestedAt: string,
): Pick<GraphChange, 'nodes' | 'edges'> {
  return {
    nodes: { Document: stored.map((document) => documentRow(document, ingestedAt)) },
    edges: { MENTIONS: resolved.flatMap(mentionRows) },
  };
}

function documentRow({ id, hash, recordsHash, records }: StoredDocument, ingestedAt: string): NodeRow {
  const { document, extractor } = records;
  return {
    id,
    properties: {
      hash,
      recordsHash,
      sourceId: document.id,
      title: document.title,
      nameKey: fold(document.title ?? ''),
      publisher: document.publisher,
      publisherKey: document.publisher === null ? null : fold(document.publisher),
      url: document.url,
      publishedAt: document.publishedAt,
      dateKey: document.publishedAt ?? '',
      language: document.language,
      text: document.text,
      extractor: extractor?.name ?? null,
      extractorVersion: extractor?.version ?? null,
      ingestedAt,
      searchText: [document.title ?? '', document.text]
        .map(fold)
        .filter((text) => text !== '')
        .join('|'),
    },
  };
}

function mentionRows({ id, records, ids, names }: ResolvedDocument): readonly EdgeRow[] {
  const spans = new Map<string, Span[]>();
  for (const record of [...records.people, ...records.countries, ...records.organizations]) {
    const actor = ids.get(record.id);
    if (actor !== undefined) spans.set(actor, [...(spans.get(actor) ?? []), ...record.mentions]);
  }
  return [...names].map(([actor, used]) => {
    const sorted = [...(spans.get(actor) ?? [])].sort((a, b) => a.start - b.start || a.end - b.end);
    return {
      from: id,
      to: actor,
      properties: { names: used, starts: sorted.map(({ start }) => start), ends: sorted.map(({ end }) => end) },
    };
  });
}
