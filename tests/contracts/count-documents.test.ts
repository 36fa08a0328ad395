import { expect, it } from 'vitest';
import { countDocuments } from '../../src/store/queries/count-documents.ts';
import { describeEachEngine } from '../support/engines.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { loadFixture } from '../support/load-fixture.ts';

describeEachEngine('countDocuments', (engine) => {
  it('counts none in an empty graph, and each document once in a full one', async () => {
    const store = await engine.open();
    expect(await countDocuments(store)).toBe(0);
    const fixture = generateGraph(7, 20);
    await loadFixture(store, fixture);
    expect(await countDocuments(store)).toBe(fixture.nodes['Document']?.length);
  });
});
