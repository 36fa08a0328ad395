import type { GraphChange, Properties, SupportedEdge, SupportedEdgeRow } from '../../domain/graph/graph-change.ts';
import { spellingsOf } from '../../resolve/entities/document-scope.ts';
import type { EntityIndex } from '../../resolve/entities/entity-index.ts';
import type { ResolvedDocument } from '../../resolve/entities/resolved-document.ts';
import { organizationCountry } from '../../resolve/organizations/organization-id.ts';

/** The edges that stand on documents, one row for each with every document of the batch that says so. */
export function supportedEdges(documents: readonly ResolvedDocument[], index: EntityIndex): GraphChange['supported'] {
  const rows = new Map<SupportedEdge, Map<string, SupportedEdgeRow>>();
  for (const document of documents) {
    for (const edge of edgesOf(document, index)) {
      const ofType = rows.get(edge.type) ?? new Map<string, SupportedEdgeRow>();
      rows.set(edge.type, ofType);
      const key = [edge.from, edge.to, String(edge.properties['title'] ?? '')].join('\n');
      ofType.set(key, support(ofType.get(key), edge, document.id));
    }
  }
  return Object.fromEntries([...rows].map(([type, ofType]) => [type, [...ofType.values()]]));
}

interface Edge {
  readonly type: SupportedEdge;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A value that one document leaves open does not undo what another says. */
function support(row: SupportedEdgeRow | undefined, edge: Edge, document: string): SupportedEdgeRow {
  const said = Object.fromEntries(Object.entries(edge.properties).filter(([, value]) => value !== null));
  const documents = [...new Set([...(row?.documents ?? []), document])];
  return { from: edge.from, to: edge.to, properties: { ...said, ...row?.properties }, documents };
}

function edgesOf(document: ResolvedDocument, { actors, topics }: EntityIndex): readonly Edge[] {
  const { records, ids } = document;
  const resolve = (local: string | null) => (local === null ? null : (ids.get(local) ?? null));
  const edge = (type: SupportedEdge, from: string | null, to: string | null, properties: Properties = {}) =>
    from === null || to === null || from === to ? [] : [{ type, from, to, properties }];

  const people = records.people.flatMap((record) => {
    const person = resolve(record.id);
    const actor = person === null ? null : actors.find(person);
    if (actor === null) return [];
    return edge('OF_COUNTRY', actor.id, resolve(record.country));
  });
  const organizations = records.organizations.flatMap((record) => {
    const { kind } = record;
    const country = organizationCountry(spellingsOf(record), { kind, country: resolve(record.country) });
    return edge('BASED_IN', resolve(record.id), country);
  });
  const concerned = records.topics.flatMap((record) => {
    const topic = resolve(record.id);
    if (topic === null || topics.find(topic) === null) return [];
    return record.concerns.map(resolve).flatMap((actor) => edge('CONCERNS', topic, actor));
  });
  return [...people, ...organizations, ...concerned];
}
