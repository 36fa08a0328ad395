import { type FieldNode, type GraphQLObjectType, getArgumentValues } from 'graphql';
import { ParleyError } from '../../domain/errors.ts';
import type { NodeSelection, PageProbes, RelationSelection } from '../../store/plan/selection.ts';
import type { PageRequest } from '../connection/read-page.ts';
import type { Operation } from './collect-fields.ts';
import type { RelationPlan } from './field-plan.ts';
import { fieldsBelow, objectTypesOf, type PlannedField } from './fields-below.ts';
import { mergeNodes, mergeRelation } from './merge-selections.ts';
import type { PlanKeys } from './plan-keys.ts';
import { decodeArguments, type RelationRequest, readRequest } from './read-request.ts';

/** Reads what a query asks for below a field into the tree that `store/plan/` compiles: GraphQL in, relations out. */
export interface SelectionReader {
  /**
   * @param types the object types that the node can be of.
   * @throws ParleyError INPUT_INVALID for arguments below that are not accepted, and for a tree that is too large.
   */
  readNode(types: readonly GraphQLObjectType[], nodes: readonly FieldNode[]): NodeSelection;
  /** The same for a relation field, its own arguments included. */
  readRelation(field: RelationField): RelationSelection;
}

type RelationField = PlannedField<RelationPlan>;

/** Relations under one root field. A few nested fragments can ask for millions; what people ask for has a few dozen. */
const MAX_RELATIONS = 500;

export function createSelectionReader(operation: Operation, keys: PlanKeys): SelectionReader {
  return {
    readNode: (types, nodes) => readNode({ operation, keys, relations: 0 }, types, nodes),
    readRelation: (field) => readRelation({ operation, keys, relations: 0 }, field),
  };
}

interface Reading {
  readonly operation: Operation;
  readonly keys: PlanKeys;
  /** How many have been read. */
  relations: number;
}

function readNode(reading: Reading, types: readonly GraphQLObjectType[], nodes: readonly FieldNode[]): NodeSelection {
  const properties = new Set<string>();
  const relations = new Map<string, RelationSelection>();
  for (const field of fieldsBelow(reading.operation, types, nodes)) {
    if (field.plan.kind === 'properties') for (const name of field.plan.names) properties.add(name);
    if (field.plan.kind === 'derived') addRelation(relations, field.plan.relation);
    if (isRelationField(field)) addRelation(relations, readRelation(reading, field));
  }
  return { properties: [...properties], relations: [...relations.values()] };
}

/** The same relation under another alias is read once, with what either asks of it. */
function addRelation(relations: Map<string, RelationSelection>, relation: RelationSelection): void {
  const same = relations.get(relation.key);
  relations.set(relation.key, same === undefined ? relation : mergeRelation(same, relation));
}

function readRelation(reading: Reading, field: RelationField): RelationSelection {
  reading.relations += 1;
  if (reading.relations > MAX_RELATIONS) {
    throw new ParleyError(
      'INPUT_INVALID',
      `A field leads to more than ${MAX_RELATIONS} lists and nodes; ask for less.`,
    );
  }
  const request = requestOf(reading.operation, field);
  const types = objectTypesOf(reading.operation, field.definition);
  const { wantsPage, sides, ...rows } = field.plan.one
    ? { ...NO_ROWS, wantsPage: true, node: readNode(reading, types, field.nodes) }
    : readConnection(reading, types, field.nodes);
  const size = field.plan.one ? 1 : request.page.size;
  return {
    key: reading.keys.keyOf(request),
    relation: request.relation,
    // A row is read for `first: 0` too: it tells whether there is one. Where only the total is asked for, none is.
    page: { ...request.page, size: wantsPage ? Math.max(size, 1) : 0 },
    probes: toProbes(request.page, sides),
    filter: request.filter,
    order: request.order,
    ...rows,
  };
}

interface Rows
  extends Pick<RelationSelection, 'wantsTotal' | 'omitsKeys' | 'edgeProperties' | 'edgeRelations' | 'node'> {
  readonly wantsPage: boolean;
  /** Of which sides of the page it is asked whether there are rows. */
  readonly sides: ReadonlySet<'previous' | 'next'>;
}

const NO_ROWS: Rows = {
  wantsPage: false,
  sides: new Set(),
  wantsTotal: false,
  omitsKeys: true,
  edgeProperties: [],
  edgeRelations: [],
  node: null,
};

function readConnection(reading: Reading, types: readonly GraphQLObjectType[], nodes: readonly FieldNode[]): Rows {
  const fields = fieldsBelow(reading.operation, types, nodes);
  const ofEdges = fields
    .filter((field) => field.plan.kind === 'edges')
    .flatMap((field) =>
      fieldsBelow(reading.operation, objectTypesOf(reading.operation, field.definition), field.nodes),
    );
  const properties = ofEdges.flatMap(({ plan }) => (plan.kind === 'properties' ? plan.names : []));
  const relations = new Map<string, RelationSelection>();
  for (const field of ofEdges.filter(isRelationField)) addRelation(relations, readRelation(reading, field));
  const read = [...fields, ...ofEdges]
    .filter((field) => field.plan.kind === 'node')
    .map((field) => readNode(reading, objectTypesOf(reading.operation, field.definition), field.nodes));
  const ofPage = fields
    .filter((field) => field.plan.kind === 'page')
    .flatMap((field) =>
      fieldsBelow(reading.operation, objectTypesOf(reading.operation, field.definition), field.nodes),
    );
  return {
    sides: new Set(ofPage.flatMap(({ plan }) => (plan.kind === 'side' ? [plan.side] : []))),
    wantsPage: fields.some((field) => field.plan.kind !== 'total'),
    wantsTotal: fields.some((field) => field.plan.kind === 'total'),
    omitsKeys: ![...ofEdges, ...ofPage].some((field) => field.plan.kind === 'cursor'),
    edgeProperties: [...new Set(properties)],
    edgeRelations: [...relations.values()],
    node: read.length === 0 ? null : read.reduce(mergeNodes),
  };
}

/** A side that no cursor cuts off is known from the page itself. */
function toProbes({ backward, from, until }: PageRequest, sides: Rows['sides']): PageProbes {
  const [behind, beyond] = backward ? (['next', 'previous'] as const) : (['previous', 'next'] as const);
  return { behind: from !== null && sides.has(behind), beyond: until !== null && sides.has(beyond) };
}

function isRelationField(field: PlannedField): field is RelationField {
  return field.plan.kind === 'relation';
}

function requestOf({ variableValues }: Operation, { parent, definition, plan, nodes }: RelationField): RelationRequest {
  const [node] = nodes;
  const values = node === undefined ? {} : getArgumentValues(definition, node, variableValues);
  return readRequest(plan.relation, decodeArguments(values), `${parent}.${definition.name}`);
}
