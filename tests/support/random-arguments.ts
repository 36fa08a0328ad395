import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { FixtureNode, GraphFixture } from './graph-fixture.ts';
import type { Random } from './random.ts';

/** A value of an enum, which is written without quotes. */
export class EnumName {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  toJSON(): string {
    return this.name;
  }
}

/** What a random argument holds: JSON, with enum values apart. */
export type ArgumentValue = string | number | boolean | null | EnumName | readonly ArgumentValue[] | ArgumentFields;
export type ArgumentFields = { readonly [name: string]: ArgumentValue };

/** Where a value stands: the type it is given to, and the name of the argument or input field. */
interface Place {
  readonly type: GraphQLInputType;
  readonly name: string;
  /** Filters within the filter. */
  readonly depth: number;
}

const WORDS = [
  'amber',
  'Çedar',
  'jet',
  'land aFA',
  'north marsh',
  'ledge',
  '?!',
  ' ',
  'asin',
  'hav',
  'fjord g',
  'ledeg',
];
const DATES = ['2023', '2024', '2024-12', '2024-12-02', '2024-12-13', '2025-01-01'];
const LANGUAGES = ['EN', 'fr', 'en-gb', 'e'];
const PUBLISHERS = ['morning', 'WIRE', 'ning', 'evening post'];
const TITLES = ['minister', 'ENV', 'inister', 'spokes'];
const ACTORS = ['Person', 'Country', 'Organization'];
/** The nodes that an argument names, by the argument's name. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['with', 'withAny', 'around', 'from', 'to', 'actors', 'mentions', 'concerns', 'speaker', 'actor'].map((name) => [
      name,
      ACTORS,
    ]),
  ),
  person: ['Person'],
  topic: ['Topic'],
  topics: ['Topic'],
  place: ['Place'],
  country: ['Country'],
  organization: ['Organization'],
  document: ['Document'],
  documents: ['Document'],
  meeting: ['Meeting'],
};
/** Whole numbers that an argument accepts, so small that pages end and limits are met; 0 to 5 for any other. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  depth: [1, 3],
  maxHops: [1, 5],
  maxDegree: [1, 25],
  minMeetings: [1, 2],
  minDocuments: [0, 3],
};

/** How often a value is one that is not accepted. */
const WILD = 0.004;

/** Makes random values for the arguments of any field: mostly those that find something in a fixture, few that are refused. */
export class ArgumentMaker {
  readonly #random: Random;
  readonly #nodes: GraphFixture['nodes'];
  readonly #cursors = new Map<string, string[]>();

  constructor(random: Random, fixture: GraphFixture) {
    this.#random = random;
    this.#nodes = fixture.nodes;
  }

  /** Keeps the cursors of an answer, to go on from in later queries. */
  learnCursors(answer: unknown): void {
    if (Array.isArray(answer)) for (const item of answer) this.learnCursors(item);
    else if (typeof answer === 'object' && answer !== null) this.learnCursors(Object.values(answer));
    else if (typeof answer === 'string' && /^Wy[\w-]{10,}$/.test(answer)) {
      const [list]: unknown[] = JSON.parse(Buffer.from(answer, 'base64url').toString('utf8'));
      const known = this.#cursors.get(String(list)) ?? [];
      this.#cursors.set(String(list), [...known.slice(-50), answer]);
    }
  }

  forField(field: GraphQLField<unknown, unknown>, isRoot: boolean): ArgumentFields {
    if (isRoot && isLookUp(field)) return this.#lookUp(field);
    const given: Record<string, ArgumentValue> = {};
    for (const argument of field.args) {
      const { name, type, defaultValue } = argument;
      if (PAGE.has(name) && !isNonNullType(type)) continue;
      const isNeeded = isNonNullType(type) && defaultValue === undefined;
      if (isNeeded || this.#random.chance(0.45)) given[name] = this.#value({ type, name, depth: 2 });
    }
    return field.args.some(({ name }) => name === 'first') ? { ...given, ...this.#page(field, given) } : given;
  }

  /** Exactly one of the ways to name a node. */
  #lookUp(field: GraphQLField<unknown, unknown>): ArgumentFields {
    const { name, type } = this.#random.pick(field.args);
    const nodes = this.#named(field.name);
    const node = this.#random.pick(nodes);
    const own = node[name];
    if (this.#random.chance(0.1)) return { [name]: this.#value({ type, name, depth: 0 }) };
    return { [name]: typeof own === 'string' ? own : node.id };
  }

  #page(field: GraphQLField<unknown, unknown>, given: ArgumentFields): ArgumentFields {
    const has = (name: string) => field.args.some((argument) => argument.name === name);
    const size = this.#random.chance(0.04) ? this.#random.pick([0, 21, 200]) : this.#random.integer(1, 4);
    const backward = has('last') && this.#random.chance(0.3);
    const pages: Record<string, ArgumentValue> = {};
    // A size that has to be given has its default, and was chosen with the other arguments.
    if (!('first' in given)) pages[backward ? 'last' : 'first'] = size;
    for (const name of ['after', 'before']) {
      const cursor = has(name) && this.#random.chance(0.3) ? this.#cursor(field, given) : null;
      if (cursor !== null) pages[name] = cursor;
    }
    return pages;
  }

  #cursor(field: GraphQLField<unknown, unknown>, given: ArgumentFields): string | null {
    if (this.#random.chance(WILD))
      return this.#random.pick(['', 'x', 'Wy', '💥', ...[...this.#cursors.values()].flat()]);
    const { plan } = field.extensions;
    if (plan?.kind !== 'relation') return null;
    const order = field.args.find(({ name }) => name === 'orderBy');
    const orders = order === undefined ? undefined : getNamedType(order.type);
    const chosen = given['orderBy'];
    const internal =
      chosen instanceof EnumName && isEnumType(orders) ? orders.getValue(chosen.name)?.value : order?.defaultValue;
    const known = [...this.#cursors].filter(([list]) =>
      order === undefined ? list.startsWith(`${plan.relation} `) : list === `${plan.relation} ${internal}`,
    );
    const cursors = known.flatMap(([, each]) => each);
    return cursors.length === 0 ? null : this.#random.pick(cursors);
  }

  #value(place: Place): ArgumentValue {
    const { type } = place;
    if (isNonNullType(type)) return this.#value({ ...place, type: type.ofType });
    if (isListType(type)) {
      const least = place.name === 'actors' ? 2 : 1;
      return Array.from({ length: this.#random.integer(least, 3) }, () => this.#value({ ...place, type: type.ofType }));
    }
    if (isEnumType(type)) return new EnumName(this.#random.pick(type.getValues()).name);
    if (isInputObjectType(type)) return this.#input(type, place.depth);
    return this.#scalar(type.name, place.name);
  }

  #input(type: GraphQLInputObjectType, depth: number): ArgumentValue {
    const fields = Object.values(type.getFields()).filter((field) => depth > 0 || getNamedType(field.type) !== type);
    const chosen = this.#random.sample(fields, depth === 2 ? 0 : 1, 2);
    return Object.fromEntries(
      chosen.map((field) => {
        const deeper = getNamedType(field.type) === type ? depth - 1 : depth;
        const isNull = !isNonNullType(field.type) && this.#random.chance(0.03);
        return [field.name, isNull ? null : this.#value({ type: field.type, name: field.name, depth: deeper })];
      }),
    );
  }

  #scalar(type: string, name: string): ArgumentValue {
    const random = this.#random;
    const isWild = random.chance(WILD);
    switch (type) {
      case 'Boolean':
        return random.chance(0.5);
      case 'Int':
        return isWild ? random.pick([-1, 201, 100_000]) : random.integer(...(RANGES[name] ?? [1, 5]));
      case 'Float':
        return random.pick([0, 0.5, 1]);
      case 'PartialDate':
        return random.pick(DATES);
      case 'ID':
        return isWild ? random.pick(['report:x', 'nothing', '']) : this.#id(name);
      default:
        return this.#text(name);
    }
  }

  /** @returns an id, or the name of a node where that works too. */
  #id(name: string): string {
    const node = this.#random.pick(this.#named(name));
    const own = node['name'] ?? node['label'];
    const canBeName = name in NAMED_BY && !name.startsWith('document') && typeof own === 'string';
    return canBeName && this.#random.chance(0.12) ? own : node.id;
  }

  #text(name: string): string {
    if (name === 'language') return this.#random.pick(LANGUAGES);
    if (name === 'publisher') return this.#random.pick(PUBLISHERS);
    if (name === 'title') return this.#random.pick([...TITLES, ...WORDS]);
    const words = this.#random.sample(WORDS, 1, name === 'query' ? 2 : 1).join(' ');
    return this.#random.chance(0.2) ? words.slice(0, -1) : words;
  }

  #named(name: string): readonly FixtureNode[] {
    return (NAMED_BY[name] ?? Object.keys(this.#nodes)).flatMap((label) => this.#nodes[label] ?? []);
  }
}

const PAGE: ReadonlySet<string> = new Set(['first', 'last', 'after', 'before']);

/** Whether a field finds one node by any one of its arguments. */
function isLookUp({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.length > 0 && args.every(({ type }) => ['ID', 'String'].includes(String(getNullableType(type))));
}
