import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import type { GraphFixture } from './graph-fixture.ts';
import type { Random } from './random.ts';
import { type ArgumentFields, ArgumentMaker, type ArgumentValue, EnumName } from './random-arguments.ts';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface OperationOptions {
  readonly random: Random;
  readonly schema: GraphQLSchema;
  readonly fixture: GraphFixture;
  /** Which fields of the root are asked for. @default all */
  readonly isAsked?: (field: string) => boolean;
}

/** Levels of fields: beyond them only leaves are selected. */
const MAX_DEPTH = 9;
/** Fields of one operation after which only leaves are selected; Neo4j plans each statement anew, the larger the longer. */
const FIELDS = [6, 30] as const;

/**
 * Makes random valid operations from a schema alone: any field with any arguments, in fragments and without, under
 * aliases and directives, values as literals and as variables. What the schema gains is asked for without a change here.
 */
export class OperationMaker {
  readonly values: ArgumentMaker;
  readonly #options: OperationOptions;

  constructor(options: OperationOptions) {
    this.#options = options;
    this.values = new ArgumentMaker(options.random, options.fixture);
  }

  operation(): RandomOperation {
    return new OperationWriter(this.#options, this.values).write();
  }
}

/** Writes one operation. */
class OperationWriter {
  readonly #random: Random;
  readonly #schema: GraphQLSchema;
  readonly #isAsked: (field: string) => boolean;
  readonly #values: ArgumentMaker;
  readonly #variables = new Map<string, { readonly definition: string; readonly value: unknown }>();
  readonly #fragments = new Map<string, { readonly type: string; readonly text: string }>();
  readonly #maxFields: number;
  #fields = 0;

  constructor({ random, schema, isAsked = () => true }: OperationOptions, values: ArgumentMaker) {
    this.#random = random;
    this.#schema = schema;
    this.#isAsked = isAsked;
    this.#values = values;
    this.#maxFields = random.integer(...FIELDS);
  }

  write(): RandomOperation {
    const root = this.#schema.getQueryType();
    if (!root) throw new Error('the schema has no queries');
    const asked = Object.values(root.getFields()).filter(({ name }) => this.#isAsked(name));
    const fields = this.#random.sample(asked, 1, 3).map((field) => this.#field(field, root, 0));
    const body = fields.join(' ');
    const definitions = [...this.#variables.values()].map(({ definition }) => definition);
    const fragments = [...this.#fragments].map(([name, { type, text }]) => `fragment ${name} on ${type} ${text}`);
    const head = definitions.length === 0 ? 'query Random' : `query Random(${definitions.join(', ')})`;
    const given = [...this.#variables].filter(([, { value }]) => value !== undefined);
    return {
      query: [`${head} { ${body} }`, ...fragments].join('\n'),
      variables: JSON.parse(JSON.stringify(Object.fromEntries(given.map(([name, { value }]) => [name, value])))),
    };
  }

  #selectionSet(type: GraphQLCompositeType, depth: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
    const canNest = depth < MAX_DEPTH && this.#fields < this.#maxFields;
    const all = Object.values(type.getFields());
    const leaves = all.filter((field) => !isCompositeType(getNamedType(field.type)));
    const nested = canNest ? all.filter((field) => !leaves.includes(field)) : [];
    const parts = this.#random.sample(leaves, 0, 3).map((field) => this.#field(field, type, depth));
    for (const field of this.#random.sample(nested, 1, depth < 3 ? 3 : 2)) {
      parts.push(...this.#branch(field, type, depth));
    }
    if (isAbstractType(type) && canNest) parts.push(...this.#conditions(type, depth));
    if (parts.length === 0 || this.#random.chance(0.1)) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  /** A field, alone, in a fragment, or written twice, which selects both in one. */
  #branch(field: GraphQLField<unknown, unknown>, parent: GraphQLCompositeType, depth: number): readonly string[] {
    const chance = this.#random.next();
    if (chance < 0.08) {
      const head = this.#head(field, parent);
      return [`${head} ${this.#below(field, depth)}`, `${head} ${this.#below(field, depth)}`];
    }
    const text = this.#field(field, parent, depth);
    if (chance < 0.16) return [`... on ${parent.name}${this.#directive()} { ${text} }`];
    if (chance < 0.2) return [`...${this.#directive()} { ${text} }`];
    if (chance > 0.28) return [text];
    const name = `F${this.#fragments.size}`;
    this.#fragments.set(name, { type: parent.name, text: `{ ${text} }` });
    const known = [...this.#fragments].filter(([other, { type }]) => type === parent.name && other < name);
    const again = known.length > 0 && this.#random.chance(0.3) ? [`...${this.#random.pick(known)[0]}`] : [];
    return [`...${name}${this.#directive()}`, ...again];
  }

  /** Fragments on some of the types that an interface stands for. */
  #conditions(type: GraphQLCompositeType, depth: number): readonly string[] {
    if (!isAbstractType(type)) return [];
    const { objects, interfaces } = this.#schema.getImplementations(isInterfaceType(type) ? type : never());
    return this.#random
      .sample([...objects, ...interfaces], 0, 2)
      .map((member) => `... on ${member.name}${this.#directive()} ${this.#selectionSet(member, depth + 1)}`);
  }

  #field(field: GraphQLField<unknown, unknown>, parent: GraphQLCompositeType, depth: number): string {
    return `${this.#head(field, parent)} ${this.#below(field, depth)}`;
  }

  #below(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    return isCompositeType(type) ? this.#selectionSet(type, depth + 1) : '';
  }

  /** The alias is one of its own, so that no two fields of an operation are in each other's way. */
  #head(field: GraphQLField<unknown, unknown>, parent: GraphQLCompositeType): string {
    this.#fields += 1;
    const given = this.#values.forField(field, parent === this.#schema.getQueryType());
    const texts = Object.entries(given).map(([name, value]) => {
      const argument = field.args.find((one) => one.name === name);
      if (argument === undefined) throw new Error(`${field.name} has no ${name}`);
      return `${name}: ${this.#text(value, argument.type)}`;
    });
    const arguments_ =
      texts.length === 0 ? '' : `(${this.#random.sample(texts, texts.length, texts.length).join(', ')})`;
    return `a${this.#fields}: ${field.name}${arguments_}${this.#directive()}`;
  }

  #directive(): string {
    if (this.#random.chance(0.93)) return '';
    const name = this.#random.pick(['include', 'skip']);
    // Most of what could be left out stays.
    const value = (name === 'include') === this.#random.chance(0.7);
    const text = this.#random.chance(0.5) ? String(value) : this.#variable('Boolean!', value, 'true');
    return ` @${name}(if: ${text})`;
  }

  /** A value as it stands in the text: a literal, or a variable for it or a part of it. */
  #text(value: ArgumentValue, type: GraphQLInputType): string {
    return this.#random.chance(0.2) ? this.#variable(String(type), value, null) : this.#literal(value, type);
  }

  #literal(value: ArgumentValue, type: GraphQLInputType): string {
    const inner = getNullableType(type);
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    if (value instanceof EnumName) return value.name;
    if (isListType(inner)) {
      const items: readonly ArgumentValue[] = Array.isArray(value) ? value : [];
      // One value stands for a list of it.
      const [only] = items;
      if (items.length === 1 && only !== undefined && this.#random.chance(0.2))
        return this.#literal(only, inner.ofType);
      return `[${items.map((item) => this.#text(item, inner.ofType)).join(', ')}]`;
    }
    const fields = isInputObjectType(inner) ? inner.getFields() : {};
    const members = Object.entries(value as ArgumentFields).map(([name, member]) => {
      const field = fields[name];
      if (field === undefined) throw new Error(`no input field ${name}`);
      return `${name}: ${this.#text(member, field.type)}`;
    });
    return `{${members.join(', ')}}`;
  }

  /** Declares a variable; now and then one that has its default, and is not given. */
  #variable(type: string, value: unknown, standard: string | null): string {
    const name = `v${this.#variables.size}`;
    const isLeftOut = !type.endsWith('!') && this.#random.chance(0.06);
    const definition = `$${name}: ${type}${standard === null || this.#random.chance(0.5) ? '' : ` = ${standard}`}`;
    this.#variables.set(name, { definition, value: isLeftOut ? undefined : value });
    return `$${name}`;
  }
}

function never(): never {
  throw new Error('the schema has unions, which this does not know');
}
