import { PARTICIPANT_ROLES } from '../../src/domain/vocabulary/participant-role.ts';
import type { Parameter } from '../../src/store/port.ts';
import { EdgeCollector } from './fixture/edge-collector.ts';
import { NodeMaker } from './fixture/node-makers.ts';
import { createRandom, type Random } from './random.ts';

/** A node with every property of `docs/graph-model.md` that has a value. */
export type FixtureNode = { readonly id: string; readonly [property: string]: Parameter };

export interface FixtureEdge {
  readonly from: string;
  readonly to: string;
  readonly properties: { readonly [property: string]: Parameter };
}

/** All edges of one type between nodes of two labels. */
export interface FixtureEdges {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly edges: readonly FixtureEdge[];
}

export interface GraphFixture {
  /** By label; actors under `Person`, `Country` and `Organization`. */
  readonly nodes: Readonly<Record<string, readonly FixtureNode[]>>;
  readonly relationships: readonly FixtureEdges[];
}

const CODES = ['AFA', 'BEB', 'CIC', 'DOD', 'EUE', 'FYF'];
const OFFICES = ['minister', 'envoy', 'president', 'spokesperson'];

/**
 * A random graph that conforms to `docs/graph-model.md`, with all its labels and relationships, the same for the same
 * seed. Names and dates repeat, so that orders need their tie-breaker; some dates, places and topics are unknown. A
 * meeting's own edges are the union of its reports'.
 * @param meetingCount the rest follows from it. @default 60
 * @param leastSure the least confidence of a meeting: below 0.6 lists leave it away. @default 0.6
 */
export function generateGraph(seed: number, meetingCount = 60, leastSure = 0.6): GraphFixture {
  const random = createRandom(seed);
  const make = new NodeMaker(random, leastSure);
  const many = (count: number, maker: (n: number) => FixtureNode) => Array.from({ length: count }, (_, n) => maker(n));
  const nodes = {
    Person: many(Math.ceil(meetingCount / 2), (n) => make.person(n)),
    Country: CODES.map((code) => make.country(code)),
    Organization: many(Math.ceil(meetingCount / 6), (n) => make.organization(n)),
    Topic: many(8, (n) => make.topic(n)),
    Place: many(8, (n) => make.place(n)),
    Document: many(Math.ceil(meetingCount / 2), (n) => make.document(n)),
    Meeting: many(meetingCount, (n) => make.meeting(n)),
  };
  const graph = new EdgeCollector();
  relateStanding(random, nodes, graph);
  const reports = relateMeetings(random, make, nodes, graph);
  const meetings = nodes.Meeting.map((meeting) => ({ ...meeting, ...countSources(meeting, nodes.Document, graph) }));
  const statements = many(meetingCount, (n) => make.statement(n, random.chance(0.4) ? random.pick(reports) : null));
  relateStatements(random, { ...nodes, Statement: statements }, graph);
  return {
    nodes: { ...nodes, Meeting: meetings, Report: reports, Statement: statements },
    relationships: graph.relationships(),
  };
}

type Nodes = Readonly<Record<string, readonly FixtureNode[]>>;
const of = (nodes: Nodes, ...labels: readonly string[]) => labels.flatMap((label) => nodes[label] ?? []);

/** What holds apart from any meeting: offices, countries, places, what topics concern, what documents mention. */
function relateStanding(random: Random, nodes: Nodes, graph: EdgeCollector): void {
  const countries = of(nodes, 'Country');
  const powers = of(nodes, 'Country', 'Organization');
  const actors = of(nodes, 'Person', 'Country', 'Organization');
  const documents = of(nodes, 'Document');
  const sourced = () => ({ documents: random.sample(documents, 1, 2).map(({ id }) => id) });

  for (const place of of(nodes, 'Place')) {
    if (random.chance(0.8)) graph.add('LOCATED_IN', place, random.pick(countries));
  }
  for (const topic of of(nodes, 'Topic')) {
    for (const actor of random.sample(actors, 0, 2)) graph.add('CONCERNS', topic, actor, sourced());
  }
  for (const person of of(nodes, 'Person')) {
    if (random.chance(0.7)) graph.add('OF_COUNTRY', person, random.pick(countries), sourced());
    const power = random.pick(powers);
    for (const title of random.sample(OFFICES, 0, 2)) {
      const term = { from: random.chance(0.5) ? '2021' : null, to: random.chance(0.2) ? '2023-06' : null };
      graph.add('HOLDS', person, power, { title, titleKey: title, ...term, ...sourced() });
    }
  }
  for (const organization of of(nodes, 'Organization')) {
    if (random.chance(0.7)) graph.add('BASED_IN', organization, random.pick(countries), sourced());
  }
  for (const document of documents) {
    for (const actor of random.sample(actors, 0, 5)) {
      graph.add('MENTIONS', document, actor, { starts: [1, 40], ends: [9, 48], names: [actor['name'] ?? ''] });
    }
  }
}

/** @returns the reports, one to three for each meeting. */
function relateMeetings(random: Random, make: NodeMaker, nodes: Nodes, graph: EdgeCollector): readonly FixtureNode[] {
  const powers = of(nodes, 'Country', 'Organization');
  const actors = of(nodes, 'Person', 'Country', 'Organization');
  const meetings = of(nodes, 'Meeting');
  const reports: FixtureNode[] = [];
  for (const [index, meeting] of meetings.entries()) {
    for (const document of random.sample(of(nodes, 'Document'), 1, 3)) {
      const report = make.report(meeting, document);
      reports.push(report);
      graph.add('CARRIES', document, report);
      graph.add('REPORTS', report, meeting);
      for (const actor of random.sample(actors, 1, 4)) {
        const role = random.pick(Object.keys(PARTICIPANT_ROLES));
        const part = { role, representing: random.chance(0.5) ? random.pick(powers).id : null };
        graph.add('NAMES', report, actor, { ...part, start: 3, end: 12 });
        graph.addOnce('TOOK_PART', actor, meeting, part);
      }
      for (const topic of random.sample(of(nodes, 'Topic'), 0, 2)) {
        graph.add('ABOUT', report, topic);
        graph.addOnce('ABOUT', meeting, topic);
      }
      if (random.chance(0.6)) relatePlace(random, nodes, graph, [report, meeting]);
    }
    const whole = meetings[index - 1];
    if (whole !== undefined && random.chance(0.15)) graph.add('PART_OF', meeting, whole);
  }
  return reports;
}

function countSources(meeting: FixtureNode, documents: readonly FixtureNode[], graph: EdgeCollector) {
  const reports = graph.into('REPORTS', meeting.id);
  const carriers = new Set(reports.flatMap((report) => graph.into('CARRIES', report)));
  const publishers = documents.flatMap(({ id, publisher }) =>
    carriers.has(id) && publisher != null ? [publisher] : [],
  );
  return { documentCount: carriers.size, publisherCount: new Set(publishers).size };
}

function relatePlace(random: Random, nodes: Nodes, graph: EdgeCollector, held: readonly FixtureNode[]): void {
  const place = random.pick(of(nodes, 'Place'));
  const country = random.pick(of(nodes, 'Country'));
  for (const node of held) {
    graph.addFirst('HELD_IN', node, place);
    graph.addFirst('IN_COUNTRY', node, country);
  }
}

function relateStatements(random: Random, nodes: Nodes, graph: EdgeCollector): void {
  for (const statement of of(nodes, 'Statement')) {
    graph.add('QUOTES', random.pick(of(nodes, 'Document')), statement);
    graph.add('SAID', random.pick(of(nodes, 'Person', 'Country', 'Organization')), statement);
    for (const topic of random.sample(of(nodes, 'Topic'), 0, 2)) graph.add('ABOUT', statement, topic);
    if (random.chance(0.4)) graph.add('DURING', statement, random.pick(of(nodes, 'Meeting')));
  }
}
