import type { GraphQLResolveInfo } from 'graphql';
import type { PlannedNode, RelationPage, RelationSelection } from '../../store/plan/selection.ts';
import type { RelationName } from '../../store/relations/relations.ts';
import type { Connection, ConnectionEdge } from '../connection/connection.ts';
import type { RequestContext } from '../context.ts';
import { toGraphQLError, withErrorCodes } from '../errors.ts';
import type { RelationPlan } from '../selection/field-plan.ts';
import { type RelationArguments, type RelationRequest, readRequest } from '../selection/read-request.ts';
import { createSelectionReader } from '../selection/selection-reader.ts';

/**
 * Options of fields that follow a relation: the plan that asks for it, and the resolver that finds its page on the
 * parent, where the plan of the root field put it. A parent without it loads it. To be spread beside a field's type,
 * arguments and description.
 */
export function relation(name: RelationName) {
  const plan: RelationPlan = { kind: 'relation', relation: name, one: false };
  return {
    extensions: { plan },
    resolve: (parent: PlannedNode, args: RelationArguments, context: RequestContext, info: GraphQLResolveInfo) =>
      translated(() => {
        const request = requestOf(plan, args, context, info);
        return whenRead(pageOf(parent, plan, request, context, info), (page) => toConnection(request, page));
      }),
  };
}

/** The same for a relation that leads to one node at most. */
export function relationToOne(name: RelationName) {
  const plan: RelationPlan = { kind: 'relation', relation: name, one: true };
  return {
    extensions: { plan },
    resolve: (parent: PlannedNode, _args: object, context: RequestContext, info: GraphQLResolveInfo) =>
      translated(() => {
        const request = requestOf(plan, {}, context, info);
        return whenRead(pageOf(parent, plan, request, context, info), firstNode);
      }),
  };
}

/** The same for the node that an edge names; an edge always comes with it. */
export function edgeRelationToOne(name: RelationName) {
  const plan: RelationPlan = { kind: 'relation', relation: name, one: true };
  return {
    extensions: { plan },
    resolve: ({ row }: ConnectionEdge, _args: object, context: RequestContext, info: GraphQLResolveInfo) => {
      const page = row.pages[context.keys.keyOf(requestOf(plan, {}, context, info))];
      return page === undefined ? null : firstNode(page);
    },
  };
}

/** The same for a list that an edge leads to; it always comes with the edge. */
export function edgeRelation(name: RelationName) {
  const plan: RelationPlan = { kind: 'relation', relation: name, one: false };
  return {
    extensions: { plan },
    resolve: ({ row }: ConnectionEdge, args: RelationArguments, context: RequestContext, info: GraphQLResolveInfo) =>
      translated(() => {
        const request = requestOf(plan, args, context, info);
        const page = row.pages[context.keys.keyOf(request)];
        if (page === undefined) throw new TypeError('the read plan brought an edge without its list');
        return toConnection(request, page);
      }),
  };
}

/**
 * The same for a root field: a list of all nodes of a kind. Such a field is nullable, so that an argument that one of
 * them refuses leaves the others of the operation their answers.
 */
export function rootList(name: RelationName) {
  const plan: RelationPlan = { kind: 'relation', relation: name, one: false };
  return {
    extensions: { plan },
    resolve: (_root: unknown, args: RelationArguments, context: RequestContext, info: GraphQLResolveInfo) =>
      withErrorCodes(async () => {
        const request = requestOf(plan, args, context, info);
        return toConnection(request, await context.plans.loadList(selectionOf(plan, context, info)));
      }),
  };
}

/** The same for a list whose filter is made of other arguments too; `plan` keeps the shape of what is selected. */
export function filteredList<Args extends RelationArguments>(name: RelationName, toFilter: (args: Args) => object) {
  const plan: RelationPlan = { kind: 'relation', relation: name, one: false };
  return {
    extensions: { plan },
    resolve: (_root: unknown, args: Args, context: RequestContext, info: GraphQLResolveInfo) =>
      withErrorCodes(async () => {
        const request = readRequest(name, { ...args, filter: toFilter(args) }, fieldName(info));
        const selection = { ...selectionOf(plan, context, info), filter: request.filter };
        return toConnection(request, await context.plans.loadList(selection));
      }),
  };
}

function pageOf(
  parent: PlannedNode,
  plan: RelationPlan,
  request: RelationRequest,
  context: RequestContext,
  info: GraphQLResolveInfo,
): RelationPage | Promise<RelationPage> {
  const planned = parent.pages[context.keys.keyOf(request)];
  return planned ?? context.relations.load(parent.id, selectionOf(plan, context, info));
}

function requestOf(
  { relation }: RelationPlan,
  args: RelationArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
): RelationRequest {
  return context.requests.get(info, () => readRequest(relation, args, fieldName(info)));
}

function selectionOf(plan: RelationPlan, context: RequestContext, info: GraphQLResolveInfo): RelationSelection {
  return context.selections.get(info, () => {
    const definition = info.parentType.getFields()[info.fieldName];
    if (definition === undefined) throw new RangeError(`the schema has no field ${fieldName(info)}`);
    const field = { parent: info.parentType.name, definition, plan, nodes: info.fieldNodes };
    return createSelectionReader(info, context.keys).readRelation(field);
  });
}

function fieldName(info: GraphQLResolveInfo): string {
  return `${info.parentType.name}.${info.fieldName}`;
}

function toConnection(request: RelationRequest, page: RelationPage): Connection {
  return { list: request.list, request: request.page, page };
}

function firstNode(page: RelationPage): PlannedNode | null {
  return page.rows[0]?.node ?? null;
}

/** A page that the plan brought is answered at once: a promise for every row would cost more than the row. */
function whenRead<T>(page: RelationPage | Promise<RelationPage>, use: (page: RelationPage) => T): T | Promise<T> {
  if (!(page instanceof Promise)) return use(page);
  return page.then(use, (error: unknown) => {
    throw toGraphQLError(error);
  });
}

function translated<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toGraphQLError(error);
  }
}
