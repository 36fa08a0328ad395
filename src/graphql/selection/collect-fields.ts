import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  typeFromAST,
} from 'graphql';

/** The part of GraphQLResolveInfo that says what was asked. */
export type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/**
 * CollectFields of the GraphQL specification (section 6.3.2) for one object type. graphql-js keeps its own to itself,
 * and graphql-parse-resolve-info 4.14 drops fields whose alias is a property of Object.prototype, such as `toString`.
 *
 * @param nodes the field nodes that were merged under one response key.
 * @returns the fields below them by response key, in the order in which they first stand.
 */
export function collectFields(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();

  const visit = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isIncluded(operation, selection)) continue;
      switch (selection.kind) {
        case Kind.FIELD: {
          const key = selection.alias?.value ?? selection.name.value;
          const merged = fields.get(key);
          if (merged === undefined) fields.set(key, [selection]);
          else merged.push(selection);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          if (applies(operation, type, selection.typeCondition)) visit(selection.selectionSet.selections);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const fragment = operation.fragments[selection.name.value];
          if (fragment === undefined || visited.has(selection.name.value)) break;
          visited.add(selection.name.value);
          if (applies(operation, type, fragment.typeCondition)) visit(fragment.selectionSet.selections);
          break;
        }
      }
    }
  };

  for (const node of nodes) visit(node.selectionSet?.selections ?? []);
  return fields;
}

function isIncluded({ variableValues }: Operation, selection: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] !== false;
}

function applies(
  { schema }: Operation,
  type: GraphQLObjectType,
  condition: FragmentDefinitionNode['typeCondition'] | undefined,
): boolean {
  if (condition === undefined) return true;
  const conditional = typeFromAST(schema, condition);
  if (conditional === type) return true;
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}
