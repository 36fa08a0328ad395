import { fold } from '../../domain/fold.ts';
import {
  type EdgeRow,
  type GraphChange,
  type NodeRow,
  PROJECTED_EDGES,
  type ProjectedEdge,
} from '../../domain/graph/graph-change.ts';
import type { KnownMeeting } from '../../domain/graph/known-graph.ts';
import type { MeetingProjection } from '../../domain/graph/meeting-projection.ts';
import { meetingTitle } from '../../resolve/meetings/meeting-title.ts';
import { projectMeeting } from '../../resolve/meetings/project-meeting.ts';

export interface MeetingChangeInput {
  /** The meetings that are to be projected anew, each with at least one report. */
  readonly after: readonly KnownMeeting[];
  /** The same meetings as they stand in the graph; new ones are not among them. */
  readonly before: readonly KnownMeeting[];
  /** Id of the meeting by the id of the report, for reports that others are a part of. */
  readonly meetingOf: (report: string) => string | null;
  /** Name of an actor or a place. */
  readonly nameOf: (id: string) => string | null;
}

/** Meetings as their reports now have them, the edges they have, and those that they have no more. */
export function toMeetingChange({
  after,
  before,
  meetingOf,
  nameOf,
}: MeetingChangeInput): Pick<GraphChange, 'nodes' | 'projected' | 'vanished'> {
  const projections = after.map(({ id, reports }) => ({ id, projection: projectMeeting(reports) }));
  const now = projections.map(({ id, projection }) => edgesOf(id, projection, meetingOf));
  const then = before.map(({ id, reports }) => edgesOf(id, projectMeeting(reports), meetingOf));
  const collect = (all: readonly Edges[]) =>
    Object.fromEntries(PROJECTED_EDGES.map((edge) => [edge, all.flatMap((edges) => edges[edge])]));
  return {
    nodes: { Meeting: projections.map(({ id, projection }) => meetingRow(id, projection, nameOf)) },
    projected: collect(now),
    vanished: subtract(collect(then), collect(now)),
  };
}

type Edges = Readonly<Record<ProjectedEdge, readonly EdgeRow[]>>;

function edgesOf(id: string, projection: MeetingProjection, meetingOf: (report: string) => string | null): Edges {
  const { participants, topics, place, country, partOf } = projection;
  const whole = partOf === null ? null : meetingOf(partOf);
  const edge = (to: string | null): readonly EdgeRow[] => (to === null ? [] : [{ from: id, to, properties: {} }]);
  return {
    TOOK_PART: participants.map(({ actor, role, representing }) => ({
      from: actor,
      to: id,
      properties: { role, representing },
    })),
    MEETING_ABOUT: topics.flatMap(edge),
    MEETING_HELD_IN: edge(place),
    MEETING_IN_COUNTRY: edge(country),
    PART_OF: whole === id ? [] : edge(whole),
  };
}

function subtract(
  then: Readonly<Record<string, readonly EdgeRow[]>>,
  now: Readonly<Record<string, readonly EdgeRow[]>>,
) {
  return Object.fromEntries(
    PROJECTED_EDGES.map((edge) => {
      const kept = new Set((now[edge] ?? []).map(({ from, to }) => `${from}\n${to}`));
      return [edge, (then[edge] ?? []).filter(({ from, to }) => !kept.has(`${from}\n${to}`))];
    }),
  );
}

function meetingRow(id: string, projection: MeetingProjection, nameOf: (id: string) => string | null): NodeRow {
  const { kind, status, medium, start, end, datePrecision, dateBasis, confidence, documentCount, publisherCount } =
    projection;
  const title = meetingTitle(projection, nameOf);
  return {
    id,
    properties: {
      title,
      nameKey: fold(title),
      kind,
      status,
      medium,
      start,
      end,
      datePrecision,
      dateBasis,
      confidence,
      documentCount,
      publisherCount,
      dateKey: start ?? '',
    },
  };
}
