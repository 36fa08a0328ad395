import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import type { GraphReader } from '../../port.ts';
import { countGatherings } from './count-gatherings.ts';
import { countLinks } from './count-links.ts';
import { findNeighbourhood } from './find-neighbourhood.ts';
import { findStrongest } from './find-strongest.ts';
import { gatherMeetings } from './gather-meetings.ts';
import { type Link, type LinkMeetings, type MeetingKey, toLinkMeetings, toLinks } from './links.ts';

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
  /** Whether meetings will be asked for; else they are counted, which is less to read. */
  readonly wantsMeetings: boolean;
}

/** What asks for meetings takes one statement for all of a network, and none where they were wanted. */
export interface NetworkNode {
  readonly id: string;
  /** How many links it has in this network. */
  readonly degree: number;
  /** Counts the meetings that its links in this network stand on, each once. */
  countMeetings(): Promise<number>;
}

export interface NetworkLink extends Link {
  /** The meetings at which both were present, in no order. */
  loadMeetings(): Promise<readonly MeetingKey[]>;
}

export interface NetworkAnswer {
  readonly nodes: readonly NetworkNode[];
  /** All links among the nodes, the strongest first. */
  readonly links: readonly NetworkLink[];
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
      toLinks(members, await countGatherings(reader, members, filter, signal), minMeetings).length;
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
  const { filter, minMeetings, wantsMeetings } = question;
  const gather = () => gatherMeetings(reader, ids, filter, signal);
  const gathered = wantsMeetings ? await gather() : null;
  const gatherings =
    gathered?.map(({ present }) => ({ present, meetings: 1 })) ?? (await countGatherings(reader, ids, filter, signal));
  const links = toLinks(ids, gatherings, minMeetings);
  let loading: Promise<LinkMeetings> | null = null;
  const loadMeetings = (): Promise<LinkMeetings> => {
    loading ??= (async () => toLinkMeetings(ids, gathered ?? (await gather())))();
    return loading;
  };
  const omittedNodes = total - ids.length;
  return {
    nodes: toNodes(ids, links, loadMeetings),
    links: links.map((link) => new FoundLink(link, loadMeetings)),
    omittedNodes,
    countOmittedLinks: async () => (omittedNodes === 0 ? 0 : (await all()) - links.length),
  };
}

/** Networks have thousands of links: no function is made for each of them. */
class FoundLink implements NetworkLink {
  readonly source: string;
  readonly target: string;
  readonly meetingCount: number;
  readonly #all: () => Promise<LinkMeetings>;

  constructor({ source, target, meetingCount }: Link, all: () => Promise<LinkMeetings>) {
    this.source = source;
    this.target = target;
    this.meetingCount = meetingCount;
    this.#all = all;
  }

  async loadMeetings(): Promise<readonly MeetingKey[]> {
    return (await this.#all()).of(this);
  }
}

function toNodes(
  ids: readonly string[],
  links: readonly Link[],
  loadMeetings: () => Promise<LinkMeetings>,
): readonly NetworkNode[] {
  const degrees = new Map<string, number>(ids.map((id) => [id, 0]));
  const addLink = (id: string) => void degrees.set(id, (degrees.get(id) ?? 0) + 1);
  for (const { source, target } of links) {
    addLink(source);
    addLink(target);
  }
  let linksOf: ReadonlyMap<string, readonly Link[]> | null = null;
  const ownLinks = (id: string): readonly Link[] => {
    linksOf ??= toLinksOf(links);
    return linksOf.get(id) ?? [];
  };
  return [...degrees].map(([id, degree]) => ({
    id,
    degree,
    countMeetings: async () => {
      const meetings = await loadMeetings();
      return new Set(ownLinks(id).flatMap((link) => meetings.of(link).map((meeting) => meeting.id))).size;
    },
  }));
}

function toLinksOf(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const linksOf = new Map<string, Link[]>();
  for (const link of links) {
    for (const id of [link.source, link.target]) {
      const own = linksOf.get(id);
      if (own === undefined) linksOf.set(id, [link]);
      else own.push(link);
    }
  }
  return linksOf;
}
