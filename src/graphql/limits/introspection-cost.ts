import {
  type FragmentDefinitionNode,
  getIntrospectionQuery,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How long the lists of introspection are, roughly; anything else is one value. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['types', 100],
  ['fields', 10],
  ['args', 5],
  ['inputFields', 10],
  ['enumValues', 10],
  ['possibleTypes', 5],
  ['interfaces', 2],
  ['directives', 5],
]);
const ROOTS: ReadonlySet<string> = new Set(['__schema', '__type']);
/** How many times the whole schema, as tools ask for it, an operation may have at no cost. */
const FREE_SCHEMAS = 2;

let free: number | null = null;

/**
 * The number of values that introspection asks for, where that is more than tools ask for; else 0. It is answered in one
 * piece that no time limit ends, and lists asked for again under aliases multiply each other, so that 2,000 tokens could
 * ask for minutes of it.
 */
export function introspectionCost(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  isIncluded: (selection: SelectionNode) => boolean,
): number {
  free ??= FREE_SCHEMAS * costOfWholeSchema();
  const cost = countValues(operation, fragments, isIncluded);
  return cost > free ? cost : 0;
}

function countValues(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  isIncluded: (selection: SelectionNode) => boolean,
): number {
  const known = new Map<string, number>();

  const ofSelections = ({ selections }: SelectionSetNode, isRoot: boolean): number => {
    let sum = 0;
    for (const selection of selections) {
      if (!isIncluded(selection)) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) sum += ofFragment(selection.name.value, isRoot);
      else if (selection.kind === Kind.INLINE_FRAGMENT) sum += ofSelections(selection.selectionSet, isRoot);
      else if (!isRoot || ROOTS.has(selection.name.value)) {
        const below = selection.selectionSet === undefined ? 0 : ofSelections(selection.selectionSet, false);
        sum += (LENGTHS.get(selection.name.value) ?? 1) * (1 + below);
      }
    }
    return sum;
  };

  const ofFragment = (name: string, isRoot: boolean): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    const cost = fragment === undefined ? 0 : ofSelections(fragment.selectionSet, isRoot);
    known.set(name, cost);
    return cost;
  };

  return ofSelections(operation.selectionSet, true);
}

function costOfWholeSchema(): number {
  const options = {
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
  };
  const { definitions } = parse(getIntrospectionQuery({ ...options, oneOf: true }), { noLocation: true });
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const named = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  return operation === undefined ? 0 : countValues(operation, named, () => true);
}
