import { MEETING_KINDS } from '../../src/domain/vocabulary/meeting-kind.ts';
import { MEETING_STATUSES } from '../../src/domain/vocabulary/meeting-status.ts';
import type { MeetingFilter } from '../../src/store/plan/filters/meeting-filter.ts';
import type { NodeSelection, PageSelection, RelationSelection, RootSelection } from '../../src/store/plan/selection.ts';
import { NODE_PROPERTIES, type NodeLabel } from '../../src/store/relations/node-properties.ts';
import type { OrderKey, Relation } from '../../src/store/relations/relation.ts';
import { RELATIONS } from '../../src/store/relations/relations.ts';
import type { FixtureGraph } from './evaluate-plan.ts';
import { keysOf } from './evaluate-plan.ts';
import type { Random } from './random.ts';

const ACTOR_LABELS: readonly NodeLabel[] = ['Actor', 'Person', 'Country', 'Organization'];
const TITLES = ['envoy', 'minister', 'president', ''];
const WORDS = ['amber', 'Çedar', 'jet', 'land aFA', 'north marsh', 'ledge', '?!', ' ', 'asin'];
const DATES = ['2023', '2024', '2024-12', '2024-12-02', '2024-12-13', '2025-01-01'];

/** Makes random selections that a fixture can answer: any relation, order, page and filter, with hits and misses. */
export class SelectionMaker {
  readonly #random: Random;
  readonly #graph: FixtureGraph;
  #keys = 0;

  constructor(random: Random, graph: FixtureGraph) {
    this.#random = random;
    this.#graph = graph;
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
    const relations = named((relation) => relation.kind === 'path' && near.includes(relation.source));
    return {
      properties: this.#random.sample(NODE_PROPERTIES[label], 0, 3),
      relations: depth === 0 ? [] : this.#relations(relations, depth),
    };
  }

  #relations(names: readonly Named[], depth: number): readonly RelationSelection[] {
    return this.#random.sample(names, 0, 3).map((name) => this.#relation(name, depth - 1));
  }

  #relation({ name, relation }: Named, depth: number): RelationSelection {
    this.#keys += 1;
    const orders = Object.entries(relation.orders);
    const [chosen, order] = this.#random.pick(orders);
    const isDefault = chosen === orders[0]?.[0];
    const represents = relation.edgeProperties.includes('representing');
    return {
      key: `key${this.#keys}`,
      relation: name,
      page: this.#page(relation, order),
      filter: relation.filter === 'meeting' && this.#random.chance(0.6) ? this.#filter() : null,
      order: isDefault && this.#random.chance(0.5) ? null : chosen,
      wantsTotal: this.#random.chance(0.3),
      edgeProperties: this.#random.sample(relation.edgeProperties, 0, 2),
      edgeRelations: represents && this.#random.chance(0.5) ? this.#relations(edgeRelations(), Math.max(depth, 1)) : [],
      node: this.#random.chance(0.9) ? this.#node(relation.target, depth) : null,
    };
  }

  #page(relation: Relation, order: readonly OrderKey[]): PageSelection {
    if (!relation.many) return { size: 1, backward: false, from: null };
    const size = this.#random.chance(0.05) ? 0 : this.#random.integer(1, 4);
    const node = this.#random.pick(this.#graph.labelled(relation.target));
    const bound = { node, edge: { title: this.#random.pick(TITLES) } };
    const from = this.#random.chance(0.4) ? keysOf(bound, order) : null;
    return { size, backward: this.#random.chance(0.3), from };
  }

  #filter(): MeetingFilter {
    const random = this.#random;
    const actors = this.#graph.labelled('Actor').map((node) => node.properties.id);
    const all: MeetingFilter = {
      with: random.sample(actors.slice(0, 12), 0, 2),
      withAny: random.sample(actors, 0, 9),
      about: random.pick(WORDS),
      kinds: random.sample(keysOfVocabulary(MEETING_KINDS), 3, 9),
      statuses: random.sample(keysOfVocabulary(MEETING_STATUSES), 2, 6),
      from: random.pick(DATES),
      to: random.pick(DATES),
    };
    return Object.fromEntries(random.sample(Object.entries(all), 0, 3));
  }
}

interface Named {
  readonly name: string;
  readonly relation: Relation;
}

function named(isWanted: (relation: Relation) => boolean): readonly Named[] {
  return Object.entries(RELATIONS).flatMap(([name, relation]) => (isWanted(relation) ? [{ name, relation }] : []));
}

function edgeRelations(): readonly Named[] {
  return named((relation) => relation.kind === 'edge');
}

function labels(): readonly NodeLabel[] {
  return Object.keys(NODE_PROPERTIES).filter((label): label is NodeLabel => label in NODE_PROPERTIES);
}

function keysOfVocabulary<K extends string>(vocabulary: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(vocabulary) as K[];
}
