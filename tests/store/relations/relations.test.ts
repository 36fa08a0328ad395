import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NODE_PROPERTIES, type NodeLabel } from '../../../src/store/relations/node-properties.ts';
import type { Hop, Relation } from '../../../src/store/relations/relation.ts';
import { RELATIONS } from '../../../src/store/relations/relations.ts';

const model = readFileSync(new URL('../../../docs/graph-model.md', import.meta.url), 'utf8');
const relationships = [...model.matchAll(/\((\w+)\)-\[:(\w+)\]->\((\w[\w ]*)\)/g)].flatMap(([row, from, type, to]) =>
  String(to)
    .split(' or ')
    .map((label) => ({ from, type, to: label, row })),
);
const KINDS: readonly string[] = ['Person', 'Country', 'Organization'];
const fits = (label: string, declared: string | undefined) =>
  label === declared ||
  (label === 'Actor' && KINDS.includes(declared ?? '')) ||
  (declared === 'Actor' && KINDS.includes(label));

const declared: readonly (readonly [string, Relation])[] = Object.entries(RELATIONS);

/** The relationships that a relation follows, and the label that they start at. */
function stepsOf(relation: Relation): { readonly source: string; readonly hops: readonly Hop[] } {
  if (relation.kind === 'path') return relation;
  if (relation.kind !== 'grouped') return { source: relation.target, hops: [] };
  const { near, counted, far } = relation;
  return near === null ? { source: counted, hops: [far] } : { source: near.source, hops: [near.hop, far] };
}

describe('every declared relation', () => {
  it.each(declared)('%s follows relationships of the graph model', (_, relation) => {
    const { source, hops } = stepsOf(relation);
    hops.reduce<string>((near, hop) => {
      const [from, to] = hop.direction === 'out' ? [near, hop.label] : [hop.label, near];
      const known = relationships.some((row) => row.type === hop.type && fits(from, row.from) && fits(to, row.to));
      expect(known, `(${from})-[:${hop.type}]->(${to}) is in docs/graph-model.md`).toBe(true);
      return hop.label;
    }, source);
  });

  it.each(declared)('%s orders by properties that its target or its edge has', (_, relation) => {
    expect(Object.keys(relation.orders).length).toBeGreaterThan(0);
    const onNode: readonly string[] = NODE_PROPERTIES[relation.target];
    for (const key of Object.values(relation.orders).flat()) {
      if (key.counted !== undefined) continue;
      expect(key.of === 'node' ? onNode : relation.edgeProperties).toContain(key.property);
    }
  });

  it.each(declared)('%s has edge properties only where it ends in one hop, or counts', (_, relation) => {
    if (relation.kind === 'grouped') expect(relation.edgeProperties).toEqual(['count', 'first', 'last']);
    else if (relation.edgeProperties.length > 0 && relation.kind !== 'between') {
      expect(relation.kind === 'path' && relation.hops).toHaveLength(1);
    }
  });
});

describe('the properties of every label', () => {
  const rows = [...model.matchAll(/^\| `(?:Actor:)?(\w+)`\s*\|(.*)\|$/gm)].map(([, label, cell]) => ({ label, cell }));

  it.each(Object.keys(NODE_PROPERTIES).filter((label): label is NodeLabel => label !== 'Actor'))(
    'are those of the graph model: %s',
    (label) => {
      const shared = rows.find((row) => row.label === 'Person')?.cell ?? '';
      const own = rows.find((row) => row.label === label)?.cell ?? '';
      const text = own.includes('the same') ? shared + own : own;
      const documented = [...text.matchAll(/`([^`]+)`/g)].flatMap(([, names]) => String(names).split(', '));
      const names = documented.map((name) => name.replace('[]', ''));
      expect([...NODE_PROPERTIES[label]].sort()).toEqual([...new Set(names)].sort());
    },
  );
});
