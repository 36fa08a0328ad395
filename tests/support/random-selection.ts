import type { NodeSelection, PageSelection, RelationSelection, RootSelection } from '../../src/store/plan/selection.ts';
import { NODE_PROPERTIES, type NodeLabel } from '../../src/store/relations/node-properties.ts';
import type { OrderKey, Relation } from '../../src/store/relations/relation.ts';
import { RELATIONS } from '../../src/store/relations/relations.ts';
import type { FixtureGraph } from './evaluate-plan.ts';
import { keysOf } from './evaluate-plan.ts';
import type { Random } from './random.ts';
import { FilterMaker } from './random-filter.ts';

const ACTOR_LABELS: readonly NodeLabel[] = ['Actor', 'Person', 'Country', 'Organization'];
const TITLES = ['envoy', 'minister', 'president', ''];
const DATES = ['2023', '2024', '2024-12', '2024-12-02', '2024-12-13', '2025-01-01'];

/** Makes random selections that a fixture can answer: any relation, order, page and filter, with hits and misses. */
export class SelectionMaker {
  readonly #random: Random;
  readonly #graph: FixtureGraph;
  readonly #filters: FilterMaker;
  #keys = 0;

  constructor(random: Random, graph: FixtureGraph) {
    this.#random = random;
    this.#graph = graph;
    this.#filters = new FilterMaker(random, graph);
  }

  roots(depth: number): readonly RootSelection[] {
    return Array.from({ length: this.#random.integer(1, 2) }, (_, index): RootSelection => {
      const key = `root${index}`;
      if (this.#random.chance(0.5)) return { kind: 'list', key, list: this.#list(depth) };
      const label = this.#random.pick(labels());
      const ids = [...this.#graph.labelled(label).map((node) => node.properties.id), 'person:nobody'];
      return { kind: 'nodes', key, label, ids: this.#random.sample(ids, 1, 4), node: this.#node(label, depth) };
    });
  }

  #list(depth: number): RelationSelection {
    return this.#relation(this.#random.pick(named((relation) => relation.kind === 'root')), depth);
  }

  #node(label: NodeLabel, depth: number): NodeSelection {
    const near = label === 'Actor' ? ACTOR_LABELS : ACTOR_LABELS.includes(label) ? ['Actor', label] : [label];
    const relations = named((relation) => near.some((source) => source === sourceOf(relation)));
    return {
      properties: this.#random.sample(NODE_PROPERTIES[label], 0, 3),
      relations: depth === 0 ? [] : this.#relations(relations, depth),
    };
  }

  #relations(names: readonly Named[], depth: number): readonly RelationSelection[] {
    return this.#random.sample(names, 0, 3).map((name) => this.#relation(name, depth - 1));
  }

  /** One at most: each edge of a page has all of them, and what is below. */
  #ofEdge(names: readonly Named[], depth: number): readonly RelationSelection[] {
    return [this.#relation(this.#random.pick(names), Math.max(depth - 1, 0))];
  }

  #relation({ name, relation }: Named, depth: number): RelationSelection {
    this.#keys += 1;
    const orders = Object.entries(relation.orders);
    const [chosen, order] = this.#random.pick(orders);
    const isDefault = chosen === orders[0]?.[0];
    const below = edgeRelationsOf(relation);
    return {
      key: `key${this.#keys}`,
      relation: name,
      page: this.#page(relation, order),
      filter: relation.filter !== 'none' && this.#random.chance(0.6) ? this.#filters.filter(relation.filter) : null,
      order: isDefault && this.#random.chance(0.5) ? null : chosen,
      wantsTotal: this.#random.chance(0.3),
      probes: {
        behind: relation.many && this.#random.chance(0.15),
        beyond: relation.many && this.#random.chance(0.15),
      },
      edgeProperties: this.#random.sample(relation.edgeProperties, 0, 2),
      edgeRelations: below.length > 0 && this.#random.chance(0.5) ? this.#ofEdge(below, depth) : [],
      node: this.#random.chance(0.9) ? this.#node(relation.target, depth) : null,
    };
  }

  #page(relation: Relation, order: readonly OrderKey[]): PageSelection {
    if (!relation.many) return { size: 1, backward: false, from: null };
    const size = this.#random.chance(0.05) ? 0 : this.#random.integer(1, 4);
    const cursor = () => (this.#random.chance(0.4) ? this.#cursor(relation, order) : null);
    return { size, backward: this.#random.chance(0.3), from: cursor(), until: cursor() };
  }

  #cursor(relation: Relation, order: readonly OrderKey[]): readonly (string | number)[] {
    const node = this.#random.pick(this.#graph.labelled(relation.target));
    const counts = {
      count: this.#random.integer(1, 3),
      first: this.#random.pick(DATES),
      last: this.#random.pick(DATES),
    };
    const bound = { node, edge: { title: this.#random.pick(TITLES), ...counts } };
    return keysOf(this.#graph, bound, order);
  }
}

interface Named {
  readonly name: string;
  readonly relation: Relation;
}

function named(isWanted: (relation: Relation) => boolean): readonly Named[] {
  return Object.entries(RELATIONS).flatMap(([name, relation]) => (isWanted(relation) ? [{ name, relation }] : []));
}

/** @returns the label of the nodes that have the relation; null where an edge has it, or nothing. */
function sourceOf(relation: Relation): NodeLabel | null {
  if (relation.kind === 'grouped') return relation.near?.source ?? null;
  return relation.kind === 'path' ? relation.source : null;
}

/** What the edges of a relation lead to. */
function edgeRelationsOf(relation: Relation): readonly Named[] {
  const fits = (below: Relation) =>
    below.kind === 'edge'
      ? relation.edgeProperties.includes(below.property)
      : below.kind === 'between' && relation.kind === 'path' && sourceAndTarget(below) === sourceAndTarget(relation);
  if (relation.kind !== 'grouped') return named(fits);
  return named((below) => {
    if (below.kind === 'counted') return below.target === relation.counted;
    return below.kind === 'grouped' && below.near === null && below.counted === relation.counted;
  });
}

/** The labels at the two ends of an edge. */
function sourceAndTarget(relation: Extract<Relation, { readonly kind: 'path' | 'between' }>): string {
  return `${relation.source} ${relation.kind === 'between' ? relation.far.label : relation.target}`;
}

function labels(): readonly NodeLabel[] {
  return Object.keys(NODE_PROPERTIES).filter((label): label is NodeLabel => label in NODE_PROPERTIES);
}
