import { ACTOR_KINDS } from '../../src/domain/ids.ts';
import type {
  NodeSelection,
  PlanAnswer,
  PlannedNode,
  RelationPage,
  RelationRow,
  RelationSelection,
  RootAnswer,
  RootSelection,
} from '../../src/store/plan/selection.ts';
import type { Agreement, BetweenRelation, Hop, OrderKey, Relation } from '../../src/store/relations/relation.ts';
import { relationNamed } from '../../src/store/relations/relations.ts';
import { bindGrouped } from './evaluate-grouped.ts';
import type { FixtureNode, GraphFixture } from './graph-fixture.ts';
import { isListed } from './matches-filter.ts';

export interface GraphNode {
  readonly label: string;
  readonly properties: FixtureNode;
}

export interface GraphEdge {
  readonly type: string;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A fixture in memory, to be walked edge by edge. */
export class FixtureGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: readonly GraphEdge[];

  constructor(fixture: GraphFixture) {
    const nodes = new Map<string, GraphNode>();
    for (const [label, all] of Object.entries(fixture.nodes)) {
      for (const properties of all) nodes.set(properties.id, { label, properties });
    }
    const nodeOf = (id: string) => {
      const node = nodes.get(id);
      if (node === undefined) throw new Error(`the fixture has an edge to ${id}, but no such node`);
      return node;
    };
    this.nodes = nodes;
    this.edges = fixture.relationships.flatMap(({ type, edges }) =>
      edges.map(({ from, to, properties }) => ({ type, from: nodeOf(from), to: nodeOf(to), properties })),
    );
  }

  labelled(label: string): readonly GraphNode[] {
    return [...this.nodes.values()].filter((node) => hasLabel(node, label));
  }

  follow(node: GraphNode, hop: Hop): readonly Bound[] {
    return this.edges.flatMap((edge) => {
      if (edge.type !== hop.type) return [];
      const [near, far] = hop.direction === 'out' ? [edge.from, edge.to] : [edge.to, edge.from];
      return near === node && hasLabel(far, hop.label) ? [{ node: far, edge: edge.properties }] : [];
    });
  }
}

export interface Bound {
  readonly node: GraphNode;
  readonly edge: Readonly<Record<string, unknown>>;
  /** The node that the list of edges belongs to. */
  readonly owner?: GraphNode;
}

/** What a plan has to answer, found the slow way: no Cypher, no pages until everything is sorted. */
export function evaluatePlan(graph: FixtureGraph, roots: readonly RootSelection[]): PlanAnswer {
  return new Map(
    roots.map((root): [string, RootAnswer] => {
      if (root.kind === 'list') return [root.key, { kind: 'list', page: evaluateRelation(graph, null, root.list) }];
      const found = [...new Set(root.ids)].flatMap((id) => {
        const node = graph.nodes.get(id);
        return node !== undefined && hasLabel(node, root.label) ? [evaluateNode(graph, node, root.node)] : [];
      });
      return [root.key, { kind: 'nodes', nodes: new Map(found.map((node) => [node.id, node])) }];
    }),
  );
}

function evaluateNode(graph: FixtureGraph, node: GraphNode, selection: NodeSelection): PlannedNode {
  return {
    id: node.properties.id,
    properties: pick(node.properties, ['id', ...selection.properties]),
    pages: evaluateAll(graph, { node, edge: {} }, selection.relations),
  };
}

function evaluateAll(graph: FixtureGraph, origin: Bound, relations: readonly RelationSelection[]) {
  return Object.fromEntries(relations.map((relation) => [relation.key, evaluateRelation(graph, origin, relation)]));
}

function evaluateRelation(graph: FixtureGraph, origin: Bound | null, selection: RelationSelection): RelationPage {
  const relation = relationNamed(selection.relation);
  const matching = bind(graph, origin, relation, selection.filter).filter(
    ({ node }) => relation.kind === 'grouped' || isListed(relation.filter, graph, node, selection.filter),
  );
  const { page } = selection;
  const order = relation.orders[selection.order ?? ''] ?? Object.values(relation.orders)[0] ?? [];
  const directions = [...order.map((key) => key.direction), order.at(-1)?.direction ?? 'ASC'];
  const compare = (a: Keys, b: Keys) => compareKeys(a, b, directions) * (page.backward ? -1 : 1);
  const keyed = matching.map((bound) => ({ bound, keys: keysOf(graph, bound, order) }));
  const until = page.until ?? null;
  const sorted = keyed.toSorted((a, b) => compare(a.keys, b.keys));
  const beyond = sorted.filter(
    ({ keys }) => (page.from === null || compare(keys, page.from) > 0) && (until === null || compare(keys, until) < 0),
  );
  const { behind, beyond: further } = selection.probes ?? {};
  const size = relation.many ? page.size : Math.min(1, page.size);
  const shown = beyond.slice(0, size).map(({ bound, keys }): RelationRow => {
    return {
      keys,
      edge: pick(bound.edge, selection.edgeProperties),
      pages: evaluateAll(graph, origin === null ? bound : { ...bound, owner: origin.node }, selection.edgeRelations),
      node: selection.node === null ? null : evaluateNode(graph, bound.node, selection.node),
    };
  });
  return {
    rows: page.backward ? shown.reverse() : shown,
    hasMore: relation.many && size > 0 && beyond.length > size,
    total: selection.wantsTotal ? matching.length : null,
    ...(behind === true && page.from !== null
      ? { behind: sorted.some(({ keys }) => compare(keys, page.from ?? []) <= 0) }
      : {}),
    ...(further === true && until !== null ? { beyond: sorted.some(({ keys }) => compare(keys, until) >= 0) } : {}),
  };
}

function bind(
  graph: FixtureGraph,
  origin: Bound | null,
  relation: Relation,
  filter: RelationSelection['filter'],
): readonly Bound[] {
  if (relation.kind === 'root') return graph.labelled(relation.target).map((node) => ({ node, edge: {} }));
  if (origin === null) return [];
  if (relation.kind === 'edge') {
    const node = graph.nodes.get(String(origin.edge[relation.property]));
    return node !== undefined && hasLabel(node, relation.target) ? [{ node, edge: {} }] : [];
  }
  if (relation.kind === 'grouped') return bindGrouped(graph, origin, relation, filter);
  if (relation.kind === 'counted') return membersOf(graph, origin);
  if (relation.kind === 'between') return bindBetween(graph, origin, relation);
  if (!hasLabel(origin.node, relation.source)) return [];
  const ends = relation.hops.reduce<readonly Bound[]>(
    (bound, hop) => bound.flatMap(({ node }) => graph.follow(node, hop)),
    [origin],
  );
  const agreeing = ends.filter(({ node }) => agrees(graph, relation.agreement, origin.node, node));
  if (relation.hops.length === 1) return agreeing;
  return [...new Set(agreeing.map(({ node }) => node))].map((node) => ({ node, edge: {} }));
}

function agrees(graph: FixtureGraph, agreement: Agreement | null, source: GraphNode, target: GraphNode): boolean {
  if (agreement === null) return true;
  if (agreement.kind === 'property') {
    const value = pick(source.properties, [agreement.ofSource])[agreement.ofSource] ?? null;
    return value !== null && value === (pick(target.properties, [agreement.ofTarget])[agreement.ofTarget] ?? null);
  }
  const led = new Set(graph.follow(source, agreement.hop).map(({ node }) => node));
  return graph.follow(target, agreement.hop).some(({ node }) => led.has(node));
}

/** What leads to both ends of an edge, with the edge that leads to the far one. */
function bindBetween(graph: FixtureGraph, { owner, node: end }: Bound, relation: BetweenRelation): readonly Bound[] {
  if (owner === undefined || !hasLabel(owner, relation.source)) return [];
  return graph.follow(owner, relation.near).flatMap(({ node }) =>
    graph
      .follow(node, relation.far)
      .filter((far) => far.node === end)
      .map(({ edge }) => ({ node, edge })),
  );
}

/** What the edge of a grouped relation counts. */
export function membersOf(graph: FixtureGraph, { edge }: Bound): readonly Bound[] {
  const members = Array.isArray(edge['members']) ? edge['members'] : [];
  return members.flatMap((id) => {
    const node = graph.nodes.get(String(id));
    return node === undefined ? [] : [{ node, edge: {} }];
  });
}

type Keys = readonly (string | number)[];

export function keysOf(graph: FixtureGraph, bound: Bound, order: readonly OrderKey[]): Keys {
  const values = order.map((key) => {
    if (key.counted !== undefined) return graph.follow(bound.node, key.counted).length;
    const found = (key.of === 'node' ? bound.node.properties : bound.edge)[key.property] ?? key.absent;
    const value = found === '' ? (key.unknown ?? found) : found;
    if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`no ${key.property} to order by`);
    return value === '' ? (key.unknown ?? value) : value;
  });
  return [...values, bound.node.properties.id];
}

function compareKeys(a: Keys, b: Keys, directions: readonly ('ASC' | 'DESC')[]): number {
  for (const [index, direction] of directions.entries()) {
    const order = compareValues(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return direction === 'ASC' ? order : -order;
  }
  return 0;
}

/** By code point, as UTF-8 bytes compare. */
function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return Math.sign(a - b);
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

export function hasLabel(node: GraphNode, label: string): boolean {
  return node.label === label || (label === 'Actor' && ACTOR_KINDS.some((kind) => kind === node.label));
}

function pick(properties: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}
