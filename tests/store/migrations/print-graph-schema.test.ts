import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PROPERTY_INDEXES, UNIQUE_ID_LABELS } from '../../../src/store/migrations/graph-schema.ts';
import { printGraphSchema } from '../../../src/store/migrations/print-graph-schema.ts';

const file = (path: string) => readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('schema/graph.cypher', () => {
  it('is what the code prints', async () => {
    expect(await file('schema/graph.cypher')).toBe(printGraphSchema());
  });

  it('constrains the id of every label of the graph model', async () => {
    const model = await file('docs/graph-model.md');
    const labels = [...model.matchAll(/^\| `(?:Actor:)?(\w+)` /gmu)].map(([, label]) => label);
    expect(labels).toHaveLength(11);
    expect(UNIQUE_ID_LABELS).toEqual(expect.arrayContaining(labels));
  });

  it('indexes only properties that the graph model has', async () => {
    const model = await file('docs/graph-model.md');
    for (const { property } of PROPERTY_INDEXES) expect(model).toContain(property);
  });

  it('gives each constraint and index a name of its own', () => {
    const names = [...printGraphSchema().matchAll(/^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+)/gmu)].map(
      ([, name]) => name,
    );
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
  });
});
