import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../../src/store/open-store.ts';
import type { GraphStore } from '../../../../src/store/port.ts';

const COUNT = { name: 'count-topics', cypher: 'MATCH (t:Topic) RETURN count(*) AS topics', isKeepable: true } as const;
const ADD = { name: 'add-topic', cypher: 'CREATE (t:Topic {id: $id})' } as const;

describe('an answer that the embedded engine may keep', () => {
  let store: GraphStore;
  let statements: string[];
  const count = (signal?: AbortSignal) => store.read(COUNT, {}, signal);
  const add = (id: string) => store.write(async (tx) => void (await tx.run(ADD, { id })));

  beforeEach(async () => {
    statements = [];
    store = await openStore({ kind: 'memory' }, { onStatement: ({ name }) => void statements.push(name) });
    await store.migrate();
    await add('topic:one');
    statements = [];
  });

  afterEach(() => store.close());

  it('is read once by all who ask until the next commit', async () => {
    expect(await Promise.all([count(), count()])).toEqual([[{ topics: 1 }], [{ topics: 1 }]]);
    expect(await count()).toEqual([{ topics: 1 }]);
    expect(statements).toEqual(['count-topics']);
    await add('topic:two');
    expect(await count()).toEqual([{ topics: 2 }]);
  });

  it('is another one for other parameters', async () => {
    const named = { ...COUNT, cypher: 'MATCH (t:Topic) WHERE t.id = $id RETURN count(*) AS topics' };
    expect(await store.read(named, { id: 'topic:one' })).toEqual([{ topics: 1 }]);
    expect(await store.read(named, { id: 'topic:two' })).toEqual([{ topics: 0 }]);
  });

  it('reaches those who wait for it where the first has left, and is not kept where it failed', async () => {
    const leaving = new AbortController();
    const first = count(leaving.signal);
    const second = count();
    leaving.abort(new Error('left'));
    await expect(first).rejects.toThrow('left');
    expect(await second).toEqual([{ topics: 1 }]);

    const broken = { ...COUNT, cypher: 'MATCH (t:Topic) RETURN nothing(t) AS topics' };
    await expect(store.read(broken, {})).rejects.toThrow();
    await expect(store.read(broken, {})).rejects.toThrow();
    expect(statements.filter((name) => name === 'count-topics')).toHaveLength(3);
  });
});
