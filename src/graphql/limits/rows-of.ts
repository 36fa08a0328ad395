import { type FieldNode, type GraphQLField, getNullableType, isListType } from 'graphql';
import { DEFAULT_PAGE_SIZE } from '../connection/read-page.ts';
import type { ArgumentReader } from './argument-reader.ts';

/** Rows that a field of a composite type answers with at most. */
interface Rows {
  readonly rows: number;
  /** What one row costs without what is selected in it. */
  readonly each: 0 | 1;
}

/** A larger page is refused by the field itself, which says what it accepts. */
const COUNTED_PAGE_SIZE = 1000;
/** What a connection is made of: its rows are counted at the connection. */
const PARTS_OF_A_PAGE: ReadonlySet<string> = new Set(['edges', 'node', 'page', 'total']);

export function rowsOf(definition: GraphQLField<unknown, unknown>, field: FieldNode, reader: ArgumentReader): Rows {
  const plan = definition.extensions.plan;
  if (plan !== undefined && PARTS_OF_A_PAGE.has(plan.kind)) return { rows: 1, each: 0 };
  const first = definition.args.find(({ name }) => name === 'first');
  if (first !== undefined) return { rows: pageSize(field, first.defaultValue, reader), each: 1 };
  // A list without pages has a row for each value that was given, such as `nodes(ids:)`.
  if (isListType(getNullableType(definition.type))) return { rows: Math.max(1, reader.countListItems(field)), each: 1 };
  return { rows: 1, each: 1 };
}

function pageSize(field: FieldNode, standard: unknown, reader: ArgumentReader): number {
  const given = reader.read(field, 'first') ?? reader.read(field, 'last') ?? standard;
  const size = typeof given === 'number' || typeof given === 'string' ? Number(given) : DEFAULT_PAGE_SIZE;
  return Number.isFinite(size) ? Math.min(Math.max(0, size), COUNTED_PAGE_SIZE) : DEFAULT_PAGE_SIZE;
}
