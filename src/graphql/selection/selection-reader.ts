import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { NodeSelection, RelationSelection } from '../../store/plan/selection.ts';
import { relationNamed } from '../../store/relations/relations.ts';
import { collectFields, type Operation } from './collect-fields.ts';
import type { FieldPlan, RelationPlan } from './field-plan.ts';
import { mergeNodes, mergeRelation } from './merge-selections.ts';
import type { PlanKeys } from './plan-keys.ts';
import { decodeArguments, type RelationRequest, readRequest } from './read-request.ts';

/**
 * Reads what a query asks for below a field into the tree that `store/plan/` compiles: GraphQL in, relations out. The
 * query may be as deep and as wide as it likes; what is beyond the limits is left out of the tree, and its fields load
 * their own pages, one statement for all that wait (`request/relation-loader.ts`).
 */
export interface SelectionReader {
  /** @param types the object types that the node can be of. */
  readNode(types: readonly GraphQLObjectType[], nodes: readonly FieldNode[]): NodeSelection;
  /** @throws ParleyError INPUT_INVALID for arguments, here or below, that are not accepted. */
  readRelation(field: RelationField): RelationSelection;
}

/** A relation field of the schema with the field nodes that select it. */
export interface RelationField {
  readonly parent: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly plan: RelationPlan;
  readonly nodes: readonly FieldNode[];
}

/** Levels of relations in one statement; nine took 21 to 24 ms on both engines, and each further level more than doubles it. */
const MAX_DEPTH = 10;
/** Relations in one statement: forty siblings took 8 to 10 ms on both engines. */
const MAX_RELATIONS = 60;

export function createSelectionReader(operation: Operation, keys: PlanKeys): SelectionReader {
  return {
    readNode: (types, nodes) => readNode({ operation, keys, relationsLeft: MAX_RELATIONS }, types, nodes, 0),
    readRelation: (field) =>
      readRelation({ operation, keys, relationsLeft: MAX_RELATIONS }, field, requestOf(operation, field), 1),
  };
}

interface Reading {
  readonly operation: Operation;
  readonly keys: PlanKeys;
  relationsLeft: number;
}

const EMPTY: NodeSelection = { properties: [], relations: [] };

function readNode(
  reading: Reading,
  types: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
  depth: number,
): NodeSelection {
  const properties = new Set<string>();
  const relations = new Map<string, RelationSelection>();
  for (const field of fieldsBelow(reading.operation, types, nodes)) {
    if (field.plan.kind === 'properties') for (const name of field.plan.names) properties.add(name);
    if (isRelationField(field)) addRelation(reading, relations, field, depth);
  }
  return { properties: [...properties], relations: [...relations.values()] };
}

/**
 * Adds a relation within the limits. One that is in the tree already is always read, since what another alias adds to it
 * must come with its page; so is what an edge names, since nothing else could load it.
 */
function addRelation(
  reading: Reading,
  relations: Map<string, RelationSelection>,
  field: RelationField,
  depth: number,
): void {
  const request = requestOf(reading.operation, field);
  const same = relations.get(reading.keys.keyOf(request));
  if (same === undefined) {
    const isOnEdge = relationNamed(field.plan.relation).kind === 'edge';
    if (!isOnEdge && (depth >= MAX_DEPTH || reading.relationsLeft <= 0)) return;
    reading.relationsLeft -= 1;
  }
  const relation = readRelation(reading, field, request, depth + 1);
  relations.set(relation.key, same === undefined ? relation : mergeRelation(same, relation));
}

function readRelation(
  reading: Reading,
  field: RelationField,
  request: RelationRequest,
  depth: number,
): RelationSelection {
  const types = objectTypesOf(reading.operation, field.definition);
  const { wantsPage, ...rows } = field.plan.one
    ? { ...NO_ROWS, wantsPage: true, node: readNode(reading, types, field.nodes, depth) }
    : readConnection(reading, types, field.nodes, depth);
  const size = field.plan.one ? 1 : request.page.size;
  return {
    key: reading.keys.keyOf(request),
    relation: request.relation,
    // A row is read for `first: 0` too: it tells whether there is one. Where only the total is asked for, none is.
    page: { ...request.page, size: wantsPage ? Math.max(size, 1) : 0 },
    filter: request.filter,
    order: request.order,
    ...rows,
  };
}

interface Rows extends Pick<RelationSelection, 'wantsTotal' | 'edgeProperties' | 'edgeRelations' | 'node'> {
  readonly wantsPage: boolean;
}

const NO_ROWS: Rows = { wantsPage: false, wantsTotal: false, edgeProperties: [], edgeRelations: [], node: null };

function readConnection(
  reading: Reading,
  types: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
  depth: number,
): Rows {
  const edgeProperties = new Set<string>();
  const edgeRelations = new Map<string, RelationSelection>();
  let wantsTotal = false;
  let wantsPage = false;
  let node: NodeSelection | null = null;
  const addNode = (field: PlannedField) => {
    const read = readNode(reading, objectTypesOf(reading.operation, field.definition), field.nodes, depth);
    node = mergeNodes(node ?? EMPTY, read);
  };

  for (const field of fieldsBelow(reading.operation, types, nodes)) {
    if (field.plan.kind === 'total') wantsTotal = true;
    else wantsPage = true;
    if (field.plan.kind === 'node') addNode(field);
    if (field.plan.kind !== 'edges') continue;
    const edgeTypes = objectTypesOf(reading.operation, field.definition);
    for (const inner of fieldsBelow(reading.operation, edgeTypes, field.nodes)) {
      if (inner.plan.kind === 'properties') for (const name of inner.plan.names) edgeProperties.add(name);
      if (inner.plan.kind === 'node') addNode(inner);
      if (isRelationField(inner)) addRelation(reading, edgeRelations, inner, depth);
    }
  }
  return {
    wantsPage,
    wantsTotal,
    edgeProperties: [...edgeProperties],
    edgeRelations: [...edgeRelations.values()],
    node,
  };
}

interface PlannedField {
  readonly parent: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly plan: FieldPlan;
  readonly nodes: readonly FieldNode[];
}

function isRelationField(field: PlannedField): field is RelationField {
  return field.plan.kind === 'relation';
}

/** The fields below that mean something to the plan; one that several types take from an interface comes once. */
function fieldsBelow(
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
      if (types.length === 1 || !found.some(isSame))
        found.push({ parent: type.name, definition, plan, nodes: fieldNodes });
    }
  }
  return found;
}

function haveSameMembers<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((member, index) => member === b[index]);
}

function objectTypesOf({ schema }: Operation, field: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
  const type = getNamedType(field.type);
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

function requestOf({ variableValues }: Operation, { parent, definition, plan, nodes }: RelationField): RelationRequest {
  const [node] = nodes;
  const values = node === undefined ? {} : getArgumentValues(definition, node, variableValues);
  return readRequest(plan.relation, decodeArguments(values), `${parent}.${definition.name}`);
}
