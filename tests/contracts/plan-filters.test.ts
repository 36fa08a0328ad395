import { beforeAll, describe, expect, it } from 'vitest';
import { executePlan } from '../../src/store/plan/execute-plan.ts';
import type { PageSelection, RelationPage, RelationSelection } from '../../src/store/plan/selection.ts';
import type { GraphStore } from '../../src/store/port.ts';
import type { RelationFilter } from '../../src/store/relations/relation.ts';
import { RELATIONS } from '../../src/store/relations/relations.ts';
import { describeEachEngine } from '../support/engines.ts';
import { evaluatePlan, FixtureGraph } from '../support/evaluate-plan.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { createRandom } from '../support/random.ts';
import { FilterMaker } from '../support/random-filter.ts';
import { select } from '../support/relation-selection.ts';

/** Neo4j plans every new text for 0.1 s to 1 s, the embedded engine in about a millisecond. */
const FILTERS_PER_LIST = { embedded: 80, Neo4j: 8 } as const;
const WALKS_PER_LIST = { embedded: 8, Neo4j: 1 } as const;
const fixture = generateGraph(17, 40, 0);
const graph = new FixtureGraph(fixture);
const LISTS = Object.entries(RELATIONS).flatMap(([name, { kind, filter, orders }]) =>
  kind === 'root' ? [[name, filter, Object.keys(orders)] as const] : [],
);

describeEachEngine('random filters', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, fixture);
  });

  async function read(list: RelationSelection): Promise<RelationPage> {
    const answer = (await executePlan(store, [{ kind: 'list', key: 'list', list }])).get('list');
    if (answer?.kind !== 'list') throw new Error('no list');
    return answer.page;
  }

  describe.each(LISTS)('of %s', (relation, concept: RelationFilter, orders) => {
    it('find what a walk over the graph finds, and count it', async () => {
      const make = new FilterMaker(createRandom(relation.length), graph);
      const totals: number[] = [];
      for (let n = 0; n < FILTERS_PER_LIST[engine.name]; n += 1) {
        const filter = make.filter(concept);
        const list = select(relation, { filter, wantsTotal: true, page: { size: 200 } });
        const page = await read(list);
        expect(page, JSON.stringify(filter)).toEqual(expectedOf(list));
        totals.push(page.total ?? 0);
      }
      // Some filters hit a few rows, neither all nor none: a filter that was ignored would show.
      if (engine.name === 'embedded') expect(new Set(totals).size).toBeGreaterThan(2);
    }, 120_000);

    it.each(orders)(
      'give the same rows page by page, forward and backward, by %s',
      async (order) => {
        const random = createRandom(order.length);
        const make = new FilterMaker(random, graph);
        for (let n = 0; n < WALKS_PER_LIST[engine.name]; n += 1) {
          const filter = random.chance(0.3) ? null : make.filter(concept);
          const whole = expectedOf(select(relation, { filter, order, page: { size: 1000 } })).rows.map(
            (row) => row.keys,
          );
          for (const backward of [false, true]) {
            const walked: (readonly (string | number)[])[] = [];
            let from: PageSelection['from'] = null;
            for (let more = true; more; ) {
              const page: RelationPage = await read(
                select(relation, { filter, order, page: { size: 7, from, backward }, probes: BOTH }),
              );
              const keys = page.rows.map((row) => row.keys);
              if (backward) walked.unshift(...keys);
              else walked.push(...keys);
              expect(page.behind, 'rows behind the cursor').toBe(from === null ? undefined : true);
              more = page.hasMore;
              from = keys.at(backward ? 0 : -1) ?? null;
            }
            expect(walked).toEqual(whole);
          }
        }
      },
      120_000,
    );

    it.each(orders)(
      'tell what lies outside of two cursors by %s',
      async (order) => {
        const keys = expectedOf(select(relation, { order, page: { size: 1000 } })).rows.map((row) => row.keys);
        const [first, second, third] = keys;
        const [last, secondLast] = [keys.at(-1), keys.at(-2)];
        const cases: readonly Pick<PageSelection, 'from' | 'until'>[] = [
          { from: first ?? null, until: last ?? null },
          { from: second ?? null, until: third ?? null },
          { from: last ?? null, until: first ?? null },
          { from: null, until: secondLast ?? null },
        ];
        for (const cursors of cases) {
          for (const backward of [false, true]) {
            const list = select(relation, { order, page: { size: 2, backward, ...cursors }, probes: BOTH });
            expect(await read(list), JSON.stringify({ cursors, backward })).toEqual(expectedOf(list));
          }
        }
      },
      120_000,
    );
  });
});

const BOTH = { behind: true, beyond: true };

function expectedOf(list: RelationSelection): RelationPage {
  const answer = evaluatePlan(graph, [{ kind: 'list', key: 'list', list }]).get('list');
  if (answer?.kind !== 'list') throw new Error('no list');
  return answer.page;
}
