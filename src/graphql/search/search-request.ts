import { createHash } from 'node:crypto';
import { fold } from '../../domain/fold.ts';
import { RANKS, SEARCHED_KINDS, type SearchedKind, type SearchPosition } from '../../store/search/search-hit.ts';
import { parseSearch } from '../../store/search/search-term.ts';
import type { CursorKeys, CursorList } from '../connection/cursor.ts';
import { type PageRequest, readPage } from '../connection/read-page.ts';
import { invalidArgument } from '../errors.ts';

/** UTF-16 units of a search. */
export const MAX_SEARCH_LENGTH = 500;
/** Words of a search, each counted once. */
const MAX_TERMS = 32;
const FIELD = 'Query.search';

export interface SearchArguments {
  readonly query: string;
  readonly kinds?: readonly SearchedKind[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** What the arguments of a search ask for, checked. */
export interface SearchPageRequest {
  readonly query: string;
  readonly kinds: readonly SearchedKind[];
  readonly list: CursorList;
  readonly page: PageRequest;
  /** The hit after which to go on. */
  readonly after: SearchPosition | null;
}

/** @throws ParleyError INPUT_INVALID that names the argument, what was found and what is accepted. */
export function readSearch({ query, kinds, first, after }: SearchArguments): SearchPageRequest {
  if (query.length > MAX_SEARCH_LENGTH) {
    throw invalidArgument(`${FIELD}(query)`, `${query.length} characters`, `at most ${MAX_SEARCH_LENGTH}`);
  }
  const terms = parseSearch(query).length;
  if (terms > MAX_TERMS) throw invalidArgument(`${FIELD}(query)`, `${terms} words`, `at most ${MAX_TERMS}`);
  const searched = SEARCHED_KINDS.filter((kind) => kinds?.includes(kind) ?? true);
  const list: CursorList = {
    name: `${FIELD} ${fingerprint([fold(query), ...searched])}`,
    keys: ['number', 'number', 'string'],
  };
  const page = readPage(list, { first, after }, FIELD);
  return { query, kinds: searched, list, page, after: page.from === null ? null : toPosition(page.from, after) };
}

export function toKeys({ rank, meetings, id }: SearchPosition): CursorKeys {
  return [rank, meetings, id];
}

/** A cursor belongs to one search; its own text may be too long for a cursor. */
function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 16);
}

function toPosition([rank, meetings, id]: CursorKeys, cursor: unknown): SearchPosition {
  const isRank = typeof rank === 'number' && Object.hasOwn(RANKS, rank);
  const isCount = typeof meetings === 'number' && Number.isSafeInteger(meetings);
  if (!isRank || !isCount || typeof id !== 'string') {
    throw invalidArgument(`${FIELD}(after)`, cursor, 'a cursor as a page of this list gave it');
  }
  return { rank, meetings, id };
}
