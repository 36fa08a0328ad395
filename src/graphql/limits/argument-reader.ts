import {
  type DirectiveNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  specifiedScalarTypes,
  type TypeNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { countListItems } from './count-list-items.ts';

/** Reads what a query gives for its arguments, from literals, variables and their defaults, before anything is coerced. */
export interface ArgumentReader {
  /** @returns the value as JSON gives it; undefined where none is given. */
  read(node: FieldNode | DirectiveNode, argument: string): unknown;
  /** @returns how many values stand in lists, at any depth, of all arguments of a field. */
  countListItems(field: FieldNode): number;
  /** Whether `@skip` and `@include` let a selection stand. */
  isIncluded(selection: SelectionNode): boolean;
  /** Whether anything that was read so far hangs on a variable. */
  hasReadVariables(): boolean;
}

export function createArgumentReader(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ArgumentReader {
  let hasReadVariables = false;
  /** Variables that can hold no list: what they hold does not matter for a count. */
  const plain = new Set(
    (operation.variableDefinitions ?? [])
      .filter(({ type }) => isPlain(type))
      .map(({ variable }) => variable.name.value),
  );

  const ofVariable = (name: string): unknown => {
    hasReadVariables = true;
    if (Object.hasOwn(variables, name)) return variables[name];
    const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    return definition?.defaultValue === undefined ? undefined : valueFromASTUntyped(definition.defaultValue);
  };

  const countIn = (value: ValueNode, inList: boolean): number => {
    switch (value.kind) {
      case Kind.VARIABLE:
        return plain.has(value.name.value) ? Number(inList) : countListItems(ofVariable(value.name.value), inList);
      case Kind.LIST:
        return value.values.reduce((sum, item) => sum + countIn(item, true), 0);
      case Kind.OBJECT:
        return value.fields.reduce((sum, field) => sum + countIn(field.value, false), Number(inList));
      default:
        return Number(inList);
    }
  };

  const reader: ArgumentReader = {
    read(node, argument) {
      const value = node.arguments?.find(({ name }) => name.value === argument)?.value;
      if (value === undefined) return undefined;
      return value.kind === Kind.VARIABLE ? ofVariable(value.name.value) : valueFromASTUntyped(value);
    },
    countListItems: (field) => (field.arguments ?? []).reduce((sum, { value }) => sum + countIn(value, false), 0),
    isIncluded: ({ directives = [] }) =>
      directives.every((directive) => {
        if (directive.name.value === 'skip') return reader.read(directive, 'if') !== true;
        return directive.name.value !== 'include' || reader.read(directive, 'if') !== false;
      }),
    hasReadVariables: () => hasReadVariables,
  };
  return reader;
}

function isPlain(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isPlain(type.type);
  return type.kind === Kind.NAMED_TYPE && specifiedScalarTypes.some(({ name }) => name === type.name.value);
}
