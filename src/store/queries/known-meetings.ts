import type { DateBasis } from '../../domain/vocabulary/date-basis.ts';
import type { MeetingKind } from '../../domain/vocabulary/meeting-kind.ts';
import type { MeetingMedium } from '../../domain/vocabulary/meeting-medium.ts';
import type { MeetingStatus } from '../../domain/vocabulary/meeting-status.ts';
import type { ParticipantRole } from '../../domain/vocabulary/participant-role.ts';
import type { Query, Row } from '../port.ts';

/** A node, and the days in which a report that points at it is dated or, without a date, was published. */
export type WindowParameter = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly coarse: readonly string[];
  readonly publishedFrom: string;
  readonly publishedTo: string;
};

type InWindows = Query<{ readonly rows: readonly WindowParameter[] }, { readonly id: string }>;
type ByIds<R extends Row> = Query<{ readonly ids: readonly string[] }, R>;

function meetingsInWindows(name: string, pattern: string): InWindows {
  return {
    name,
    cypher: `UNWIND $rows AS row
MATCH ${pattern}
WHERE (r.date >= row.from AND r.date <= row.to)
  OR r.date IN row.coarse
  OR (r.date IS NULL AND r.dateKey >= row.publishedFrom AND r.dateKey <= row.publishedTo)
MATCH (r)-[:REPORTS]->(m:Meeting)
RETURN DISTINCT m.id AS id
ORDER BY id`,
  };
}

/** Ids of meetings with a report, dated in the window, that names the actor. */
export const KNOWN_MEETINGS_BY_ACTOR = meetingsInWindows(
  'known-meetings-by-actor',
  '(a:Actor {id: row.id})<-[:NAMES]-(r:Report)',
);

/** Ids of meetings with a report, dated in the window, that is of the place. */
export const KNOWN_MEETINGS_BY_PLACE = meetingsInWindows(
  'known-meetings-by-place',
  '(p:Place {id: row.id})<-[:HELD_IN]-(r:Report)',
);

/** Ids of meetings with a report of one of the days. */
export const KNOWN_MEETINGS_BY_DAY: Query<{ readonly days: readonly string[] }, { readonly id: string }> = {
  name: 'known-meetings-by-day',
  cypher: `UNWIND $days AS day
MATCH (r:Report {date: day})
MATCH (r)-[:REPORTS]->(m:Meeting)
RETURN DISTINCT m.id AS id
ORDER BY id`,
};

/** Ids of the meetings in which the actors took part. */
export const KNOWN_MEETINGS_OF_ACTORS: ByIds<{ readonly id: string }> = {
  name: 'known-meetings-of-actors',
  cypher: `UNWIND $ids AS id
MATCH (a:Actor {id: id})-[:TOOK_PART]->(m:Meeting)
RETURN DISTINCT m.id AS id
ORDER BY id`,
};

/** Those of the ids that a meeting has. */
export const TAKEN_MEETING_IDS: ByIds<{ readonly id: string }> = {
  name: 'taken-meeting-ids',
  cypher: `UNWIND $ids AS id
MATCH (m:Meeting {id: id})
RETURN m.id AS id
ORDER BY id`,
};

/** The reports of meetings. */
export const KNOWN_REPORTS: ByIds<{
  readonly meeting: string;
  readonly id: string;
  readonly document: string;
  readonly publisher: string | null;
  readonly published: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly medium: MeetingMedium;
  readonly date: string | null;
  readonly dateEnd: string | null;
  readonly dateBasis: DateBasis | null;
  readonly confidence: number | null;
  readonly partOf: string | null;
}> = {
  name: 'known-reports',
  cypher: `UNWIND $ids AS id
MATCH (m:Meeting {id: id})<-[:REPORTS]-(r:Report)<-[:CARRIES]-(d:Document)
RETURN m.id AS meeting, r.id AS id, d.id AS document, d.publisher AS publisher, r.dateKey AS published, r.kind AS kind, r.status AS status,
  r.medium AS medium, r.date AS date, r.dateEnd AS dateEnd, r.dateBasis AS dateBasis, r.confidence AS confidence,
  r.partOf AS partOf
ORDER BY meeting, id`,
};

/** Whom the reports of meetings name. */
export const KNOWN_NAMED_ACTORS: ByIds<{
  readonly report: string;
  readonly actor: string;
  readonly role: ParticipantRole;
  readonly representing: string | null;
  readonly start: number | null;
  readonly end: number | null;
}> = {
  name: 'known-named-actors',
  cypher: `UNWIND $ids AS id
MATCH (m:Meeting {id: id})<-[:REPORTS]-(r:Report)-[n:NAMES]->(a:Actor)
RETURN r.id AS report, a.id AS actor, n.role AS role, n.representing AS representing, n.start AS start, n.end AS end
ORDER BY report, actor`,
};

function pointedAt(
  name: string,
  type: string,
  label: string,
): ByIds<{ readonly report: string; readonly node: string }> {
  return {
    name,
    cypher: `UNWIND $ids AS id
MATCH (m:Meeting {id: id})<-[:REPORTS]-(r:Report)-[:${type}]->(n:${label})
RETURN r.id AS report, n.id AS node
ORDER BY report, node`,
  };
}

/** What the reports of meetings are about, and where they say that the meetings were. */
export const KNOWN_REPORT_TOPICS = pointedAt('known-report-topics', 'ABOUT', 'Topic');
export const KNOWN_REPORT_PLACES = pointedAt('known-report-places', 'HELD_IN', 'Place');
export const KNOWN_REPORT_COUNTRIES = pointedAt('known-report-countries', 'IN_COUNTRY', 'Country');

/** The meetings of reports. */
export const MEETINGS_OF_REPORTS: ByIds<{ readonly report: string; readonly meeting: string }> = {
  name: 'meetings-of-reports',
  cypher: `UNWIND $ids AS id
MATCH (r:Report {id: id})-[:REPORTS]->(m:Meeting)
RETURN r.id AS report, m.id AS meeting
ORDER BY report`,
};

/** Names of actors. */
export const NAMES_OF_ACTORS: ByIds<{ readonly id: string; readonly name: string }> = {
  name: 'names-of-actors',
  cypher: `UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a.id AS id, a.name AS name
ORDER BY id`,
};

/** Names of places. */
export const NAMES_OF_PLACES: ByIds<{ readonly id: string; readonly name: string }> = {
  name: 'names-of-places',
  cypher: `UNWIND $ids AS id
MATCH (p:Place {id: id})
RETURN p.id AS id, p.name AS name
ORDER BY id`,
};
