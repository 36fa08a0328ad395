import { parseGraphLocation } from '../src/store/graph-location.ts';
import { openStore } from '../src/store/open-store.ts';
import { executePlan } from '../src/store/plan/execute-plan.ts';
import { loadRelation } from '../src/store/plan/relation-batch.ts';
import type { NodeSelection, RelationSelection } from '../src/store/plan/selection.ts';
import type { GraphStore } from '../src/store/port.ts';
import { countDocuments } from '../src/store/queries/count-documents.ts';
import { clearGraph } from '../tests/support/clear-graph.ts';
import { generateGraph } from '../tests/support/graph-fixture.ts';
import { loadFixture } from '../tests/support/load-fixture.ts';
import { measureInTurn } from './measure.ts';

const MEETINGS = 3_000;
const ROUNDS = 15;

const leaf = (...properties: readonly string[]): NodeSelection => ({ properties, relations: [] });

function relation(name: string, size: number, node: NodeSelection): RelationSelection {
  return {
    key: name,
    relation: name,
    page: { size, backward: false, from: null },
    filter: null,
    order: null,
    wantsTotal: false,
    edgeProperties: [],
    edgeRelations: [],
    node,
  };
}

const participants = relation('Meeting.participants', 20, leaf('name'));
const topics = relation('Meeting.topics', 20, leaf('label'));
const meetingsOf = (node: NodeSelection) => relation('Actor.meetings', 20, node);
const people = (node: NodeSelection) => relation('Query.people', 20, node);

/** Twenty people, their twenty latest meetings, and of each the participants and topics: one statement. */
async function compiled(store: GraphStore): Promise<void> {
  const meetings = meetingsOf({ properties: ['title', 'start'], relations: [participants, topics] });
  await executePlan(store, [
    { kind: 'list', key: 'people', list: people({ properties: ['name'], relations: [meetings] }) },
  ]);
}

/** The same answer as a server gives it that asks one statement per relation and level. */
async function levelByLevel(store: GraphStore): Promise<void> {
  const answer = await executePlan(store, [{ kind: 'list', key: 'people', list: people(leaf('name')) }]);
  const root = answer.get('people');
  const ids = root?.kind === 'list' ? root.page.rows.flatMap(({ node }) => (node === null ? [] : [node.id])) : [];
  const pages = await loadRelation(store, 'Actor', ids, meetingsOf(leaf('title', 'start')));
  const meetingIds = [
    ...new Set(pages.flatMap(({ rows }) => rows.flatMap(({ node }) => (node === null ? [] : [node.id])))),
  ];
  await Promise.all([participants, topics].map((child) => loadRelation(store, 'Meeting', meetingIds, child)));
}

/** Compares one compiled statement with one statement per relation and level, on the empty graph that PARLEY_BENCH_GRAPH names. */
export async function benchPlan(): Promise<void> {
  const location = process.env['PARLEY_BENCH_GRAPH'] ?? 'embedded:memory';
  const store = await openStore(parseGraphLocation(location));
  try {
    await store.migrate();
    if ((await countDocuments(store)) > 0)
      throw new Error(`${location} is not empty: a benchmark needs a graph of its own`);
    await loadFixture(store, generateGraph(1, MEETINGS));
    await store.settle();
    const [one = Number.NaN, levels = Number.NaN] = await measureInTurn(
      [
        { name: 'compiled', run: () => compiled(store) },
        { name: 'level by level', run: () => levelByLevel(store) },
      ],
      ROUNDS,
    );
    console.log(`${location}, ${MEETINGS} meetings: 20 people, 20 meetings each, their participants and topics`);
    console.log(`  one compiled statement        ${one.toFixed(1)} ms (median of ${ROUNDS})`);
    console.log(
      `  one per relation and level    ${levels.toFixed(1)} ms, ${(levels / one).toFixed(2)} × the compiled one`,
    );
    await clearGraph(store);
  } finally {
    await store.close();
  }
}
