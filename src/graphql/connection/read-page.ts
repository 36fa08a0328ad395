import type { PageSelection } from '../../store/plan/selection.ts';
import { invalidArgument } from '../errors.ts';
import { type CursorList, decodeCursor } from './cursor.ts';

/** Rows of a page when the query does not say. */
export const DEFAULT_PAGE_SIZE = 20;
/** Rows of the largest page. */
export const MAX_PAGE_SIZE = 200;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page as it was asked for; its size can be 0, where only the total is of interest. */
export type PageRequest = Required<PageSelection>;

/**
 * The rows after `after` and before `before`, of which the first or the last (Relay, GraphQL Cursor Connections
 * Specification, section 4). Where neither `first` nor `last` is given, a page is read backward from `before` alone, and
 * forward otherwise. Relay advises against `first` with `last`, which is refused.
 *
 * @throws ParleyError INPUT_INVALID that names the argument, its value and what is accepted.
 */
export function readPage(list: CursorList, args: PageArguments, field: string): PageRequest {
  const first = args.first ?? null;
  const last = args.last ?? null;
  const after = args.after ?? null;
  const before = args.before ?? null;
  const named = (argument: string): string => `${field}(${argument})`;

  if (first !== null && last !== null) throw invalidArgument(named('last'), last, 'either first or last, not both');
  const backward = last !== null || (first === null && before !== null && after === null);
  const size = (backward ? last : first) ?? DEFAULT_PAGE_SIZE;
  if (size < 0 || size > MAX_PAGE_SIZE) {
    throw invalidArgument(named(backward ? 'last' : 'first'), size, `a number from 0 to ${MAX_PAGE_SIZE}`);
  }
  const start = after === null ? null : decodeCursor(list, after, named('after'));
  const end = before === null ? null : decodeCursor(list, before, named('before'));
  return backward ? { size, backward, from: end, until: start } : { size, backward, from: start, until: end };
}
