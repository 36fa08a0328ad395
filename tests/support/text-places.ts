import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql';

type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** One place of the schema where a client can put text, and an operation that puts it there. */
export interface TextPlace {
  /** By the notation of the specification, such as `MeetingFilter.about` or `Query.person(name:)`. */
  readonly coordinate: string;
  /** An operation whose variable `$text` is what stands there; the field that has it is called `reached`. */
  readonly query: string;
  /** @returns the value of `$text`: the text, or what holds it. */
  holding(text: string): unknown;
}

const NO_TEXT = ['Int', 'Float', 'Boolean'];

/**
 * @param literals for arguments by their names, so that fields find something; every one that has to be given is among them.
 * @param isAsked which fields of the root are walked.
 * @returns every argument and input field that takes text, each once, however many fields share it.
 */
export function textPlaces(
  schema: GraphQLSchema,
  literals: Readonly<Record<string, string>>,
  isAsked: (field: string) => boolean = () => true,
): readonly TextPlace[] {
  const places = new Map<string, TextPlace>();
  for (const { type, toOperation } of routes(schema, literals, isAsked)) {
    for (const field of Object.values(type.getFields())) {
      if (isDeclaredAbove(type, field.name) || (type === schema.getQueryType() && !isAsked(field.name))) continue;
      for (const argument of field.args) {
        for (const { coordinate, holding } of textsIn(argument, `${type.name}.${field.name}(${argument.name}:)`)) {
          if (places.has(coordinate)) continue;
          const call = callOf(field, literals, argument);
          const query = toOperation(`reached: ${call} ${selectionOf(field)}`, `$text: ${argument.type}`);
          places.set(coordinate, { coordinate, query, holding });
        }
      }
    }
  }
  return [...places.values()];
}

interface Route {
  readonly type: Fielded;
  /** The number of its fields; one that needs an argument counts as many, since it finds little. */
  readonly length: number;
  readonly toOperation: (selection: string, variables: string) => string;
}

/** The shortest way from the root to each type (Dijkstra). */
function routes(
  schema: GraphQLSchema,
  literals: Readonly<Record<string, string>>,
  isAsked: (field: string) => boolean,
): readonly Route[] {
  const root = schema.getQueryType();
  if (!root) return [];
  const known = new Map<string, Route>();
  const waiting: Route[] = [
    { type: root, length: 0, toOperation: (selection, variables) => `query (${variables}) { ${selection} }` },
  ];
  for (let route = waiting.shift(); route !== undefined; route = waiting.shift()) {
    const { type, toOperation } = route;
    if (known.has(type.name)) continue;
    known.set(type.name, route);
    const fields = Object.values(type.getFields()).filter(({ name }) => type !== root || isAsked(name));
    for (const field of fields) {
      const target = getNamedType(field.type);
      if ((!isObjectType(target) && !isInterfaceType(target)) || isLookUp(field)) continue;
      const call = callOf(field, literals);
      const length = route.length + 1 + 5 * field.args.filter(isRequiredArgument).length;
      const below = (selection: string, variables: string) => toOperation(`${call} { ${selection} }`, variables);
      waiting.push({ type: target, length, toOperation: below });
      if (!isInterfaceType(target)) continue;
      for (const member of schema.getImplementations(target).objects) {
        const ofMember = (selection: string, variables: string) =>
          below(`... on ${member.name} { ${selection} }`, variables);
        waiting.push({ type: member, length: length + 1, toOperation: ofMember });
      }
    }
    waiting.sort((a, b) => a.length - b.length);
  }
  return [...known.values()];
}

/** Whether a field needs one of several arguments, though none of them alone. */
function isLookUp({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.length > 0 && !args.some((argument) => isRequiredArgument(argument) || argument.name === 'first');
}

function callOf(
  field: GraphQLField<unknown, unknown>,
  literals: Readonly<Record<string, string>>,
  tried?: GraphQLArgument,
): string {
  const { name, args } = field;
  const given = args.flatMap((argument) => {
    if (argument === tried) return [`${argument.name}: $text`];
    const type = getNamedType(argument.type);
    const literal = isEnumType(type) ? type.getValues()[0]?.name : literals[argument.name];
    if (!isRequiredArgument(argument) && (literal === undefined || isEnumType(type) || isLookUp(field))) return [];
    if (literal === undefined) throw new Error(`a value is needed for the argument ${name}(${argument.name})`);
    return [`${argument.name}: ${literal}`];
  });
  return given.length === 0 ? name : `${name}(${given.join(', ')})`;
}

/** What makes the field do its work: the rows of a page, or else the id of a node. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = type.getFields();
  if ('pageInfo' in fields) return '{ totalCount pageInfo { hasNextPage hasPreviousPage } nodes { __typename } }';
  return 'id' in fields ? '{ id }' : '{ __typename }';
}

function isDeclaredAbove(type: Fielded, field: string): boolean {
  return type.getInterfaces().some((above) => field in above.getFields());
}

interface FoundText {
  readonly coordinate: string;
  readonly holding: (text: string) => unknown;
}

function textsIn({ type }: Pick<GraphQLArgument, 'type'>, coordinate: string): readonly FoundText[] {
  return textsOf(type, coordinate, (value) => value, []);
}

function textsOf(
  type: GraphQLInputType,
  coordinate: string,
  wrap: (text: unknown) => unknown,
  above: readonly string[],
): readonly FoundText[] {
  const inner = getNullableType(type);
  if (isListType(inner)) return textsOf(inner.ofType, coordinate, (text) => wrap([text, `${text} `]), above);
  if (isScalarType(inner)) return NO_TEXT.includes(inner.name) ? [] : [{ coordinate, holding: wrap }];
  if (!isInputObjectType(inner) || above.includes(inner.name)) return [];
  return Object.values(inner.getFields()).flatMap((field) =>
    textsOf(field.type, `${inner.name}.${field.name}`, (value) => wrap({ [field.name]: value }), [
      ...above,
      inner.name,
    ]),
  );
}
