import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import { type ArgumentReader, createArgumentReader } from './argument-reader.ts';
import { introspectionCost } from './introspection-cost.ts';
import { rowsOf } from './rows-of.ts';

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** What answering the field once costs beside its rows, in rows looked at, roughly; 0 where it is not given. */
    cost?: number;
  }
}

interface CostedRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variableValues: Readonly<Record<string, unknown>> | null | undefined;
}

/** Costs of operations whose variables do not matter for it: a query that comes again is not walked again. */
const known = new WeakMap<OperationDefinitionNode, number>();

/**
 * The number of rows that an operation asks for: page sizes multiplied down the tree. A page of 20 meetings with 10
 * participants each costs 20 × (1 + 10) = 220. To that comes what computed fields say they cost (`extensions.cost`),
 * each as often as it is answered, one for each total, and one for each value in a list of an argument, such as ids.
 *
 * It is a bound that is known before the first statement runs, not a measurement: pages count as full, fragments on
 * several types count all of them, and a field that is selected twice counts twice. Introspection costs nothing as far as
 * tools ask for it; graphql-js limits its depth. A fragment is walked once for each page size that it is spread under, so
 * that fragments that spread each other take no more time than they take room.
 *
 * @param document a valid one.
 */
export function queryCost({ schema, document, operationName, variableValues }: CostedRequest): number {
  const operation = getOperationAST(document, operationName);
  const root = operation == null ? undefined : schema.getRootType(operation.operation);
  if (operation == null || root == null) return 0;
  const before = known.get(operation);
  if (before !== undefined) return before;
  const reader = createArgumentReader(operation, variableValues ?? {});
  const fragments = fragmentsOf(document);
  const introspected = introspectionCost(operation, fragments, reader.isIncluded);
  const cost = costOf({ schema, fragments, reader, root }, operation.selectionSet) + introspected;
  if (!reader.hasReadVariables()) known.set(operation, cost);
  return cost;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly reader: ArgumentReader;
  readonly root: GraphQLCompositeType;
}

function costOf({ schema, fragments, reader, root }: Walk, selectionSet: SelectionSetNode): number {
  const fragmentCosts = new Map<string, number>();

  const ofSelections = (
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    pageOf: number | null,
  ): number => {
    let sum = 0;
    for (const selection of selections) {
      if (!reader.isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) sum += ofField(selection, type, pageOf);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) sum += ofFragment(selection.name.value, pageOf);
      else sum += ofSelections(selection.selectionSet, conditionOf(selection.typeCondition, type), pageOf);
    }
    return sum;
  };

  const ofFragment = (name: string, pageOf: number | null): number => {
    const key = `${name} ${pageOf}`;
    const before = fragmentCosts.get(key);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    if (fragment === undefined) return 0;
    const cost = ofSelections(fragment.selectionSet, conditionOf(fragment.typeCondition, root), pageOf);
    fragmentCosts.set(key, cost);
    return cost;
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType, pageOf: number | null): number => {
    const definition = fieldOf(parent, node.name.value);
    if (definition === undefined) return 0;
    // What a mutation is handed in is bounded by the size of the body.
    const given = parent === schema.getMutationType() ? 0 : reader.countListItems(node);
    const counting = definition.extensions.plan?.kind === 'total' ? 1 : 0;
    const own = (definition.extensions.cost ?? 0) + given + counting;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type) || node.selectionSet === undefined) return own;
    const { rows, each, pageSize } = rowsOf(definition, node, reader, pageOf);
    return own + rows * (each + ofSelections(node.selectionSet, type, pageSize));
  };

  const conditionOf = (
    condition: FragmentDefinitionNode['typeCondition'] | undefined,
    parent: GraphQLCompositeType,
  ): GraphQLCompositeType => {
    const type = condition === undefined ? parent : typeFromAST(schema, condition);
    return isCompositeType(type) ? type : parent;
  };

  return ofSelections(selectionSet, root, null);
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}
