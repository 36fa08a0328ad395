import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { collectFields, type Operation } from './collect-fields.ts';
import type { FieldPlan } from './field-plan.ts';

/** A field of the schema that means something to the read plan, with the field nodes that select it. */
export interface PlannedField<Plan extends FieldPlan = FieldPlan> {
  /** The object type that it is read on. */
  readonly parent: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly plan: Plan;
  readonly nodes: readonly FieldNode[];
}

/** @returns the planned fields below; one that several types take from an interface comes once. */
export function fieldsBelow(
  operation: Operation,
  types: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
): readonly PlannedField[] {
  const found: PlannedField[] = [];
  for (const type of types) {
    for (const fieldNodes of collectFields(operation, type, nodes).values()) {
      const definition = type.getFields()[fieldNodes[0]?.name.value ?? ''];
      const plan = definition?.extensions.plan;
      if (definition === undefined || plan === undefined) continue;
      const isSame = (other: PlannedField) => other.plan === plan && haveSameMembers(other.nodes, fieldNodes);
      if (types.length === 1 || !found.some(isSame)) {
        found.push({ parent: type.name, definition, plan, nodes: fieldNodes });
      }
    }
  }
  return found;
}

/** @returns the object types that a field can answer with; none where it answers a scalar. */
export function objectTypesOf(
  { schema }: Operation,
  field: GraphQLField<unknown, unknown>,
): readonly GraphQLObjectType[] {
  const type = getNamedType(field.type);
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

function haveSameMembers<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((member, index) => member === b[index]);
}
