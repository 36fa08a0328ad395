import { type FieldNode, type GraphQLField, getNullableType, isListType } from 'graphql';
import { DEFAULT_PAGE_SIZE } from '../connection/read-page.ts';
import type { ArgumentReader } from './argument-reader.ts';

/** What a field of a composite type answers with at most. */
interface Rows {
  readonly rows: number;
  /** What one row costs without what is selected in it. */
  readonly each: 0 | 1;
  /** The size of the lists right below, where the field is a page; null where it is none. */
  readonly pageSize: number | null;
}

/** A larger page is refused by the field itself, which says what it accepts. */
const COUNTED_PAGE_SIZE = 1000;
/** What stands beside the rows of a page, or for the row itself. */
const PARTS_OF_A_PAGE: ReadonlySet<string> = new Set(['node', 'page', 'total']);

/**
 * A list with a page size has that many rows. A single object with a page size, such as a connection or a network, is a
 * page: the size is that of the lists it is made of.
 *
 * @param pageOf the size of the page that the field is a part of; null where it is part of none.
 */
export function rowsOf(
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode,
  reader: ArgumentReader,
  pageOf: number | null,
): Rows {
  const isList = isListType(getNullableType(definition.type));
  const first = definition.args.find(({ name }) => name === 'first');
  if (first !== undefined) {
    const size = pageSize(field, first.defaultValue, reader);
    return isList ? { rows: size, each: 1, pageSize: null } : { rows: 1, each: 0, pageSize: size };
  }
  // A list outside of pages has a row for each value that was given, such as `nodes(ids:)`.
  if (isList) return { rows: pageOf ?? Math.max(1, reader.countListItems(field)), each: 1, pageSize: null };
  return { rows: 1, each: PARTS_OF_A_PAGE.has(definition.extensions.plan?.kind ?? '') ? 0 : 1, pageSize: null };
}

function pageSize(field: FieldNode, standard: unknown, reader: ArgumentReader): number {
  const given = reader.read(field, 'first') ?? reader.read(field, 'last') ?? standard;
  const size = typeof given === 'number' || typeof given === 'string' ? Number(given) : DEFAULT_PAGE_SIZE;
  return Number.isFinite(size) ? Math.min(Math.max(0, size), COUNTED_PAGE_SIZE) : DEFAULT_PAGE_SIZE;
}
