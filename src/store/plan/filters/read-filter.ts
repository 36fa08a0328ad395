import type { RelationFilter } from '../../relations/relation.ts';
import type { FilterClause, FilterScope } from './filter-clause.ts';
import { toMeetingClauses } from './meeting-clauses.ts';
import { parseMeetingFilter } from './meeting-filter.ts';

/** What a filter asks of the node of a scope. */
export type BoundFilter = (scope: FilterScope) => readonly FilterClause[];

/** Every concept that lists can be filtered by: how its filter is read, and what it asks. */
const FILTERS: Readonly<Record<RelationFilter, (value: unknown) => BoundFilter>> = {
  none: () => () => [],
  meeting: (value) => bind(parseMeetingFilter(value), toMeetingClauses),
};

/**
 * @param value what the caller gives; null for no filter.
 * @throws ParleyError INPUT_INVALID that names the key and what it expects.
 */
export function readFilter(kind: RelationFilter, value: unknown): BoundFilter {
  return value === null ? FILTERS.none(value) : FILTERS[kind](value);
}

function bind<Filter>(
  filter: Filter,
  toClauses: (filter: Filter, scope: FilterScope) => readonly FilterClause[],
): BoundFilter {
  return (scope) => toClauses(filter, scope);
}
