import type { RelationFilter } from '../../relations/relation.ts';
import { parseCountryFilter, toCountryClauses } from './country-filter.ts';
import { parseDocumentFilter, toDocumentClauses } from './document-filter.ts';
import type { FilterClause, FilterScope } from './filter-clause.ts';
import { toMeetingClauses } from './meeting-clauses.ts';
import { parseOrganizationFilter, toOrganizationClauses } from './organization-filter.ts';
import { parsePersonFilter, toPersonClauses } from './person-filter.ts';
import { parsePlaceFilter, toPlaceClauses } from './place-filter.ts';
import { readMeetingFilter } from './read-meeting-filter.ts';
import { parseReportFilter, toReportClauses } from './report-filter.ts';
import { parseStatementFilter, toStatementClauses } from './statement-filter.ts';
import { parseTopicFilter, toTopicClauses } from './topic-filter.ts';

/** What a filter asks of the node of a scope. */
type BoundFilter = (scope: FilterScope) => readonly FilterClause[];

/** Every concept that lists can be filtered by: how its filter is read, and what it asks. */
const FILTERS: Readonly<Record<RelationFilter, (value: unknown) => BoundFilter>> = {
  none: () => () => [],
  meeting: (value) => bind(readMeetingFilter(value), toMeetingClauses),
  person: (value) => bind(parsePersonFilter(value), toPersonClauses),
  country: (value) => bind(parseCountryFilter(value), toCountryClauses),
  organization: (value) => bind(parseOrganizationFilter(value), toOrganizationClauses),
  topic: (value) => bind(parseTopicFilter(value), toTopicClauses),
  place: (value) => bind(parsePlaceFilter(value), toPlaceClauses),
  document: (value) => bind(parseDocumentFilter(value), toDocumentClauses),
  report: (value) => bind(parseReportFilter(value), toReportClauses),
  statement: (value) => bind(parseStatementFilter(value), toStatementClauses),
};

/**
 * @param value what the caller gives; null for no filter. Of meetings, those that are hardly likely are not asked for even then.
 * @throws ParleyError INPUT_INVALID that names the key and what it expects.
 */
export function readFilter(kind: RelationFilter, value: unknown): BoundFilter {
  return value === null && kind !== 'meeting' ? FILTERS.none(value) : FILTERS[kind](value);
}

function bind<Filter>(
  filter: Filter,
  toClauses: (filter: Filter, scope: FilterScope) => readonly FilterClause[],
): BoundFilter {
  return (scope) => toClauses(filter, scope);
}
