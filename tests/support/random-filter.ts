import { MEETING_KINDS } from '../../src/domain/vocabulary/meeting-kind.ts';
import { MEETING_MEDIUMS } from '../../src/domain/vocabulary/meeting-medium.ts';
import { MEETING_STATUSES } from '../../src/domain/vocabulary/meeting-status.ts';
import { ORGANIZATION_KINDS } from '../../src/domain/vocabulary/organization-kind.ts';
import { PLACE_KINDS } from '../../src/domain/vocabulary/place-kind.ts';
import { TOPIC_CONTEXTS } from '../../src/domain/vocabulary/topic-context.ts';
import type { FilterValues } from '../../src/store/plan/filters/filter-references.ts';
import type { RelationFilter } from '../../src/store/relations/relation.ts';
import type { FixtureGraph } from './evaluate-plan.ts';
import type { Random } from './random.ts';

const WORDS = ['amber', 'Çedar', 'jet', 'land aFA', 'north marsh', 'ledge', '?!', ' ', 'asin', 'd', 'hav', 'fjord g'];
const DATES = ['2023', '2024', '2024-12', '2024-12-02', '2024-12-13', '2025-01-01'];

/** Makes random filters that a fixture can answer, with hits and misses. */
export class FilterMaker {
  readonly #random: Random;
  readonly #graph: FixtureGraph;

  constructor(random: Random, graph: FixtureGraph) {
    this.#random = random;
    this.#graph = graph;
  }

  filter(concept: RelationFilter): FilterValues {
    const most = concept === 'meeting' ? 3 : 2;
    return Object.fromEntries(this.#random.sample(Object.entries(this.#all(concept, 2)), 0, most));
  }

  #all(concept: RelationFilter, depth: number): FilterValues {
    const random = this.#random;
    const ids = (label: string) => [...this.#graph.labelled(label).map(({ properties }) => properties.id), 'nobody'];
    const one = (label: string) => random.pick(ids(label));
    const some = (vocabulary: object) => random.sample(Object.keys(vocabulary), 1, 9);
    const period = { from: random.pick(DATES), to: random.pick(DATES) };
    const words = () => random.pick(WORDS);
    switch (concept) {
      case 'none':
        return {};
      case 'meeting':
        return {
          ...period,
          with: random.sample(ids('Actor').slice(0, 12), 0, 2),
          withAny: random.sample(ids('Actor'), 0, 9),
          about: words(),
          topics: random.sample(ids('Topic'), 0, 3),
          kinds: some(MEETING_KINDS),
          statuses: some(MEETING_STATUSES),
          mediums: random.sample(Object.keys(MEETING_MEDIUMS), 1, 3),
          place: one('Place'),
          country: one('Country'),
          minDocuments: random.integer(0, 3),
          minConfidence: random.integer(0, 10) / 10,
          documents: random.sample(ids('Document'), 0, 5),
          ...(depth === 0 ? {} : this.#members(depth)),
        };
      case 'person':
        return {
          name: words(),
          country: one('Country'),
          title: random.pick(['minister', 'ENV', 'inister', 'spokes', ' ']),
          organization: one('Organization'),
        };
      case 'country':
        return { name: words(), region: words() };
      case 'organization':
        return { name: words(), kinds: some(ORGANIZATION_KINDS), country: one('Country') };
      case 'topic':
        return { label: words(), contexts: some(TOPIC_CONTEXTS), concerns: one('Actor') };
      case 'place':
        return { name: words(), kinds: random.sample(Object.keys(PLACE_KINDS), 1, 3), country: one('Country') };
      case 'document':
        return {
          ...period,
          title: words(),
          publisher: random.pick(['morning', 'WIRE', 'ning', 'evening post']),
          language: random.pick(['EN', 'fr', 'en-gb', 'e']),
          mentions: random.sample(ids('Actor'), 0, 1),
        };
      case 'report':
        return {
          ...period,
          kinds: some(MEETING_KINDS),
          statuses: some(MEETING_STATUSES),
          minConfidence: random.pick([0, 0.5, 1]),
          publisher: random.pick(['morning', 'post']),
        };
      case 'statement':
        return { ...period, speaker: one('Actor'), topic: one('Topic'), text: words(), quoted: random.chance(0.5) };
      default: {
        const never: never = concept;
        return never;
      }
    }
  }

  /** Filters within the filter: any keys of it, of which a few hold. */
  #members(depth: number): FilterValues {
    const member = () => Object.fromEntries(this.#random.sample(Object.entries(this.#all('meeting', depth - 1)), 1, 2));
    return { and: [member(), member()], or: [member(), member(), member()], not: member() };
  }
}
