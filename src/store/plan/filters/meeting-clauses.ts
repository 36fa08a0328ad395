import { into, out } from '../../relations/relation.ts';
import { about } from './about.ts';
import { AFTER_ANY_DATE } from './after-any-date.ts';
import { condition, type FilterClause, type FilterScope, given, isOneOf, leadsTo } from './filter-clause.ts';
import type { MeetingFilter } from './meeting-filter.ts';

const ACTOR = { from: 'Meeting', hops: [into('TOOK_PART', 'Actor')], breadth: 'actor' } as const;
const TOPIC = { from: 'Meeting', hops: [out('ABOUT', 'Topic')], breadth: 'topic' } as const;
const PLACE = { from: 'Meeting', hops: [out('HELD_IN', 'Place')], breadth: 'place' } as const;
const COUNTRY = { from: 'Meeting', hops: [out('IN_COUNTRY', 'Country')], breadth: 'country' } as const;
const DOCUMENT = {
  from: 'Meeting',
  hops: [into('REPORTS', 'Report'), into('CARRIES', 'Document')],
  breadth: 'document',
} as const;

/** What a filter asks of a meeting. What stands in `and` is asked like the rest, so a list can start there too. */
export function toMeetingClauses(filter: MeetingFilter, scope: FilterScope): readonly FilterClause[] {
  return [
    ...[...new Set(filter.with)].map((id) => leadsTo(scope, ACTOR, id)),
    ...given(filter.withAny, (ids) => leadsTo(scope, { ...ACTOR, breadth: 'actors' }, ids)),
    ...given(filter.topics, (ids) => leadsTo(scope, TOPIC, ids)),
    ...given(filter.place, (id) => leadsTo(scope, PLACE, id)),
    ...given(filter.country, (id) => leadsTo(scope, COUNTRY, id)),
    ...given(filter.documents, (ids) => leadsTo(scope, DOCUMENT, ids)),
    ...given(filter.kinds, (kinds) => isOneOf(scope, 'kind', kinds)),
    ...given(filter.statuses, (statuses) => isOneOf(scope, 'status', statuses)),
    ...given(filter.mediums, (mediums) => isOneOf(scope, 'medium', mediums)),
    ...given(filter.from, (from) => endsFrom(scope, from)),
    ...given(filter.to, (to) => beginsTo(scope, to)),
    ...given(filter.about, (words) => about(scope, words)),
    ...given(filter.minDocuments, (least) => hasDocuments(scope, least)),
    ...given(filter.minConfidence, (least) => isSure(scope, least)),
    ...(filter.and ?? []).flatMap((member) => toMeetingClauses(member, scope)),
    ...given(filter.or, (members) => anyOf(members, scope)),
    ...given(filter.not, (member) => noneOf(member, scope)),
  ];
}

/**
 * Both the filter's dates and the meeting's are ISO prefixes, so each stands for a run of days. A meeting can reach into
 * the time from F on when its last date L has L >= F, or L is a prefix of F: with any later character after L, that is
 * one comparison.
 */
function endsFrom({ node, parameters }: FilterScope, from: string): FilterClause {
  return condition(() => `coalesce(${node}.end, ${node}.start) + '${AFTER_ANY_DATE}' >= ${parameters.add(from)}`);
}

/**
 * It can begin up to T when its start S has S <= T, or T is a prefix of S: the same on the other side. The start stands in
 * `dateKey` too, whose index a list can begin at: the latest 50 of a past year looked at all 12,500 meetings since.
 */
function beginsTo({ node, parameters }: FilterScope, to: string): FilterClause {
  const date = `${node}.dateKey`;
  return condition(() => `${date} <= ${parameters.add(`${to}${AFTER_ANY_DATE}`)} AND ${date} > ''`);
}

function hasDocuments({ node, parameters }: FilterScope, least: number): FilterClause | null {
  if (least === 0) return null;
  return condition(() => `${node}.documentCount >= ${parameters.add(least)}`);
}

function anyOf(members: readonly MeetingFilter[], scope: FilterScope): FilterClause {
  return condition(() =>
    members.length === 0 ? 'false' : `(${members.map((member) => allOf(member, scope)).join(' OR ')})`,
  );
}

/** A condition on a property that the meeting lacks is null, and so would be its negation. */
function noneOf(member: MeetingFilter, scope: FilterScope): FilterClause {
  return condition(() => `NOT coalesce(${allOf(member, scope)}, false)`);
}

function allOf(filter: MeetingFilter, scope: FilterScope): string {
  const conditions = toMeetingClauses(filter, scope).map((clause) => clause.toCondition());
  return conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`;
}

function isSure({ node, parameters }: FilterScope, least: number): FilterClause | null {
  if (least === 0) return null;
  return condition(() => `coalesce(${node}.confidence, 1.0) >= ${parameters.add(least)}`);
}
