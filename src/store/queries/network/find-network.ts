import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import type { GraphReader } from '../../port.ts';
import { countLinks } from './count-links.ts';
import { findNeighbourhood } from './find-neighbourhood.ts';
import { findStrongest } from './find-strongest.ts';
import { gatherMeetings } from './gather-meetings.ts';
import { type Link, toLinks } from './links.ts';

export interface NetworkQuestion {
  /** Ids of actors whose surroundings are asked for; null for the whole of the filter. */
  readonly around: readonly string[] | null;
  /** Hops from them: 1..3; of no meaning without `around`. */
  readonly depth: number;
  /** Links of fewer meetings count as none; at least 1. */
  readonly minMeetings: number;
  readonly filter: MeetingFilter;
  /** The most nodes that stay. */
  readonly most: number;
}

export interface NetworkNode {
  readonly id: string;
  /** How many links it has in this network. */
  readonly degree: number;
  /** How many meetings its links in this network stand on, each counted once. */
  readonly meetingCount: number;
}

export interface NetworkAnswer {
  readonly nodes: readonly NetworkNode[];
  /** All links among the nodes, the strongest first. */
  readonly links: readonly Link[];
  /** Nodes that did not stay. */
  readonly omittedNodes: number;
  /** Counts the links that have an end that did not stay. One statement, and more to look at than all the rest. */
  countOmittedLinks(): Promise<number>;
}

/**
 * Who met whom as a network: the surroundings of some actors, or the strongest actors of some meetings; then all links
 * among those who stay. Two statements, and one more for each hop beyond the first.
 */
export async function findNetwork(
  reader: GraphReader,
  question: NetworkQuestion,
  signal?: AbortSignal,
): Promise<NetworkAnswer> {
  const { around, filter, minMeetings, most } = question;
  if (around !== null) {
    const members = await findNeighbourhood(reader, { ...question, around }, signal);
    const all = async (): Promise<number> =>
      toLinks(members, await gatherMeetings(reader, members, filter, signal), minMeetings).length;
    return toAnswer(reader, { question, ids: members.slice(0, most), total: members.length, all }, signal);
  }
  const { ids, total } = await findStrongest(reader, question, signal);
  const all = () => countLinks(reader, question, signal);
  return toAnswer(reader, { question, ids, total, all }, signal);
}

interface Members {
  readonly question: NetworkQuestion;
  /** Those who stay. */
  readonly ids: readonly string[];
  readonly total: number;
  /** Counts all links. */
  all(): Promise<number>;
}

async function toAnswer(
  reader: GraphReader,
  { question, ids, total, all }: Members,
  signal: AbortSignal | undefined,
): Promise<NetworkAnswer> {
  const meetings = await gatherMeetings(reader, ids, question.filter, signal);
  const links = toLinks(ids, meetings, question.minMeetings);
  const omittedNodes = total - ids.length;
  return {
    nodes: toNodes(ids, links),
    links,
    omittedNodes,
    countOmittedLinks: async () => (omittedNodes === 0 ? 0 : (await all()) - links.length),
  };
}

function toNodes(ids: readonly string[], links: readonly Link[]): readonly NetworkNode[] {
  const degrees = new Map<string, number>();
  const meetings = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const link of links) {
    for (const end of [link.source, link.target]) {
      degrees.set(end, (degrees.get(end) ?? 0) + 1);
      for (const { id } of link.meetings) meetings.get(end)?.add(id);
    }
  }
  return ids.map((id) => ({ id, degree: degrees.get(id) ?? 0, meetingCount: meetings.get(id)?.size ?? 0 }));
}
