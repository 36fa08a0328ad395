import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { PlannedNode, RelationSelection } from '../../store/plan/selection.ts';
import type { MeetingKey } from '../../store/queries/network/links.ts';
import type { Connection } from '../connection/connection.ts';
import type { PageArguments, PageRequest } from '../connection/read-page.ts';
import type { RequestContext } from '../context.ts';
import { createFieldMemo, type FieldMemo } from '../request/field-memo.ts';
import { type RelationRequest, readRequest } from '../selection/read-request.ts';
import { createSelectionReader } from '../selection/selection-reader.ts';

/** One field of a query that answers pages of meetings whose ids are known, all its rows together. */
interface MeetingField {
  readonly request: RelationRequest;
  readonly selection: RelationSelection;
  readonly loader: DataLoader<string, PlannedNode | null>;
}

const fields = new WeakMap<RequestContext, FieldMemo<MeetingField>>();

/**
 * A page of meetings that a search found, the latest first, with whatever the query selects below them. The meetings of
 * all rows of a field are read together.
 *
 * @param keys in any order.
 * @throws ParleyError INPUT_INVALID that names the argument.
 */
export async function toMeetingPage(
  keys: readonly MeetingKey[],
  args: PageArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Connection> {
  const memo = fields.get(context) ?? createFieldMemo<MeetingField>();
  fields.set(context, memo);
  const { request, selection, loader } = memo.get(info, () => toField(args, context, info));
  const { page, ...rest } = pageOf(keys, request.page);
  const nodes =
    selection.node === null ? page.map(() => null) : await Promise.all(page.map(({ id }) => loader.load(id)));
  const rows = page.flatMap(({ date, id }, index) => {
    const node = nodes[index] ?? null;
    return node === null && selection.node !== null ? [] : [{ keys: [date, id], edge: {}, pages: {}, node }];
  });
  return { list: request.list, request: request.page, page: { rows, total: keys.length, ...rest } };
}

function toField(args: PageArguments, context: RequestContext, info: GraphQLResolveInfo): MeetingField {
  const definition = info.parentType.getFields()[info.fieldName];
  const field = `${info.parentType.name}.${info.fieldName}`;
  if (definition === undefined) throw new RangeError(`the schema has no field ${field}`);
  const selection = createSelectionReader(info, context.keys).readRelation({
    parent: info.parentType.name,
    definition,
    plan: { kind: 'relation', relation: 'Query.meetings', one: false },
    nodes: info.fieldNodes,
  });
  const node = selection.node ?? { properties: [], relations: [] };
  return {
    request: readRequest('Query.meetings', args, field),
    selection,
    loader: new DataLoader(async (ids) => {
      const found = await context.plans.loadNodes('Meeting', ids, node);
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}

/** Cuts the page between the cursors out of the list. */
function pageOf(all: readonly MeetingKey[], { size, backward, from, until }: PageRequest) {
  const [after, before] = backward ? [until, from] : [from, until];
  const sorted = [...all].sort(inOrder);
  const preceding = sorted.filter((key) => after !== null && inOrder(key, toKey(after)) <= 0).length;
  const following = sorted.filter((key) => before !== null && inOrder(key, toKey(before)) >= 0).length;
  const between = sorted.slice(preceding, sorted.length - following);
  return {
    page: backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size),
    hasMore: between.length > size,
    behind: (backward ? following : preceding) > 0,
    beyond: (backward ? preceding : following) > 0,
  };
}

/** The latest first, those without a date last. */
function inOrder(a: MeetingKey, b: MeetingKey): number {
  return compare(b.date, a.date) || compare(b.id, a.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function toKey(cursor: readonly (string | number)[]): MeetingKey {
  const [date = '', id = ''] = cursor.map(String);
  return { date, id };
}
