import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { executePlan } from '../../../src/store/plan/execute-plan.ts';
import type { GraphStore } from '../../../src/store/port.ts';
import { select } from '../../support/relation-selection.ts';

describe('the latest meetings of the embedded engine', () => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await openStore({ kind: 'memory' });
    await store.migrate();
  });
  afterAll(() => store.close());

  const write = (cypher: string, id: string, day: string) =>
    store.write((tx) => tx.run({ name: 'test.write', cypher }, { id, day }));
  const create = (id: string, day: string) =>
    write('CREATE (m:Meeting {id: $id, dateKey: $day, start: $day}) RETURN m.id AS id', id, day);
  const latest = async () => {
    const list = select('Query.meetings', { page: { size: 2 }, filter: { from: '2024' } });
    const answer = (await executePlan(store, [{ kind: 'list', key: 'list', list }])).get('list');
    return answer?.kind === 'list' ? answer.page.rows.map(({ node }) => node?.id) : [];
  };

  it('are those of the last commit: one that came since is among them, one that went is not', async () => {
    for (const day of ['2024-01-01', '2024-01-02', '2024-01-03']) await create(`meeting:${day}`, day);
    expect(await latest()).toEqual(['meeting:2024-01-03', 'meeting:2024-01-02']);
    await create('meeting:new', '2024-02');
    expect(await latest()).toEqual(['meeting:new', 'meeting:2024-01-03']);
    await write('MATCH (m:Meeting) WHERE m.id = $id AND m.dateKey = $day DELETE m', 'meeting:new', '2024-02');
    expect(await latest()).toEqual(['meeting:2024-01-03', 'meeting:2024-01-02']);
  });
});
