import { beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/port.ts';
import type { NamedKind } from '../../src/store/queries/find-by-name.ts';
import { findIdByName } from '../../src/store/queries/find-by-name.ts';
import { findIdsByNames } from '../../src/store/queries/find-ids-by-names.ts';
import { describeEachEngine } from '../support/engines.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { loadFixture } from '../support/load-fixture.ts';

const fixture = generateGraph(23, 60);
const KINDS = ['Person', 'Organization', 'Topic', 'Place'] as const;

describeEachEngine('many names at once', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await loadFixture(store, fixture);
  });

  it('are those that each name finds alone, in at most one statement for each label', async () => {
    const questions = KINDS.flatMap((kind: NamedKind) =>
      (fixture.nodes[kind] ?? []).slice(0, 6).flatMap((node) => {
        const names = [node['name'], node['label'], ...(Array.isArray(node['aliases']) ? node['aliases'] : [])];
        return names.filter((name) => typeof name === 'string').map((name) => ({ kind, name: name.toUpperCase() }));
      }),
    );
    expect(questions.length).toBeGreaterThan(20);
    const alone = [];
    for (const { kind, name } of questions) alone.push(await findIdByName(store, kind, name));
    engine.forgetStatements();
    expect(await findIdsByNames(store, questions)).toEqual(alone);
    expect(engine.statements().length).toBeLessThanOrEqual(3);
    expect(alone).not.toContain(null);
  });

  it('are null where nobody has the whole name', async () => {
    const names = ['amb', 'Amber Nobody', '?!', '', "' OR 1 = 1", '\u0000'];
    const questions = names.flatMap((name) => KINDS.map((kind) => ({ kind, name })));
    expect(new Set(await findIdsByNames(store, questions))).toEqual(new Set([null]));
  });

  it('are countries by code and usual name without a statement', async () => {
    engine.forgetStatements();
    const names = ['NOR', 'nor', 'NO', 'Norway', 'Ivory Coast'];
    expect(
      await findIdsByNames(
        store,
        names.map((name) => ({ kind: 'Country', name })),
      ),
    ).toEqual(['country:NOR', 'country:NOR', 'country:NOR', 'country:NOR', 'country:CIV']);
    expect(engine.statements()).toEqual([]);
  });
});
