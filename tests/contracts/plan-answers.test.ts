import { beforeAll, describe, expect, it } from 'vitest';
import { executePlan } from '../../src/store/plan/execute-plan.ts';
import type { RootAnswer } from '../../src/store/plan/selection.ts';
import { splitPlan } from '../../src/store/plan/split-plan.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { describeEachEngine } from '../support/engines.ts';
import { evaluatePlan, FixtureGraph } from '../support/evaluate-plan.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { createRandom } from '../support/random.ts';
import { SelectionMaker } from '../support/random-selection.ts';

/** Neo4j plans every new text for 0.1 s to 1 s, the embedded engine in about a millisecond. */
const PLANS_PER_DEPTH = { embedded: 60, Neo4j: 10 } as const;
const fixture = generateGraph(11, 40, 0);
const graph = new FixtureGraph(fixture);

describeEachEngine('random read plans', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, fixture);
  });

  describe.each([0, 1, 2, 3, 4])('of %i levels', (depth) => {
    it('answer what a walk over the graph finds, each that fits into a statement with one', async () => {
      const make = new SelectionMaker(createRandom(1000 + depth), graph);
      const wanted = PLANS_PER_DEPTH[engine.name];
      let rowCount = 0;
      let drawn = 0;
      // Some plans are drawn too wide for one statement: they are answered as well, and others are drawn in their place.
      for (let whole = 0; whole < wanted && drawn < 2 * wanted; drawn += 1) {
        const roots = make.roots(depth);
        engine.forgetStatements();
        const answer = await executePlan(store, roots);
        expect(answer, JSON.stringify(roots)).toEqual(evaluatePlan(graph, roots));
        const { later, deferred } = splitPlan(roots);
        const isCut = later.length + deferred.size > 0;
        whole += Number(!isCut);
        if (!isCut) expect(engine.statements()).toHaveLength(1);
        rowCount += JSON.stringify([...answer.values()].map(toList)).split('"keys"').length - 1;
      }
      expect(rowCount).toBeGreaterThan(10 * depth);
      expect(drawn, 'more plans are cut than fit').toBeLessThan(2 * wanted);
    }, 120_000);
  });
});

function toList(answer: RootAnswer): unknown {
  return answer.kind === 'nodes' ? [...answer.nodes.values()] : answer.page;
}
