import type { Query } from '../../src/store/port.ts';

/** Statements over nodes of a label of their own, for tests of the port itself. */
interface Probe {
  readonly id: string;
  readonly value: unknown;
}
type ProbeRow = Probe & Readonly<Record<string, unknown>>;

export const createProbe: Query<{ id: string; value: number | string | readonly string[] | null }, ProbeRow> = {
  name: 'probe.create',
  cypher: `
    CREATE (p:Probe {id: $id, value: $value})
    RETURN p.id AS id, p.value AS value`,
};

export const readProbe: Query<{ id: string }, ProbeRow> = {
  name: 'probe.read',
  cypher: `
    MATCH (p:Probe {id: $id})
    RETURN p.id AS id, p.value AS value`,
};

export const increaseProbe: Query<{ id: string }, ProbeRow> = {
  name: 'probe.increase',
  cypher: `
    MATCH (p:Probe {id: $id})
    SET p.value = p.value + 1
    RETURN p.id AS id, p.value AS value`,
};

export const deleteProbes: Query<{ ids: readonly string[] }, { readonly deleted: number }> = {
  name: 'probe.delete',
  cypher: `
    MATCH (p:Probe)
    WHERE p.id IN $ids
    DETACH DELETE p
    RETURN count(*) AS deleted`,
};

export const countProbes: Query<Readonly<Record<string, never>>, { readonly count: number }> = {
  name: 'probe.count',
  cypher: `
    MATCH (p:Probe)
    RETURN count(p.id) AS count`,
};

export const probeIds: Query<{ limit: number }, { readonly id: string }> = {
  name: 'probe.ids',
  cypher: `
    MATCH (p:Probe)
    RETURN p.id AS id
    ORDER BY p.id
    LIMIT $limit`,
};
