import { beforeAll, describe, expect, it } from 'vitest';
import { executePlan } from '../../src/store/plan/execute-plan.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { describeEachEngine } from '../support/engines.ts';
import { evaluatePlan, FixtureGraph } from '../support/evaluate-plan.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { loadFixture } from '../support/load-fixture.ts';
import { createRandom } from '../support/random.ts';
import { SelectionMaker } from '../support/random-selection.ts';

const PLANS_PER_DEPTH = 60;
const fixture = generateGraph(11, 40);
const graph = new FixtureGraph(fixture);

describeEachEngine('random read plans', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, fixture);
  });

  describe.each([0, 1, 2, 3, 4])('of %i levels', (depth) => {
    it('answer what a walk over the graph finds, with one statement each', async () => {
      const make = new SelectionMaker(createRandom(1000 + depth), graph);
      for (let n = 0; n < PLANS_PER_DEPTH; n += 1) {
        const roots = make.roots(depth);
        engine.forgetStatements();
        const answer = await executePlan(store, roots);
        expect(answer, JSON.stringify(roots)).toEqual(evaluatePlan(graph, roots));
        expect(engine.statements()).toHaveLength(1);
      }
    });
  });
});
