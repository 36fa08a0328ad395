import { glob } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { findUnlabelledNodes } from '../support/unlabelled-nodes.ts';

const ROOT = new URL('../../', import.meta.url);

interface Statement {
  readonly name: string;
  readonly cypher: string;
}

const modules = await glob(
  ['src/store/**/*.ts', 'src/pipeline/**/*.ts', 'src/graphql/**/*.ts', '!src/**/adapters/**'],
  {
    cwd: ROOT.pathname,
  },
);
const statements = (await Promise.all(modules.sort().map(readStatements))).flat();

describe('the search for unlabelled nodes', () => {
  it.each([
    ['MATCH (n) RETURN n.id AS id', ['(n)']],
    ['MATCH (a:Actor {id: $id})-[:TOOK_PART]->(m)-[:ABOUT]->(t:Topic) RETURN t.id AS id', ['(m)']],
    ['MATCH (a:Actor)-[:TOOK_PART]->() RETURN a.id AS id', ['()']],
    ['MATCH (:Actor)<-[:NAMES]-({id: $id}) RETURN 1 AS one', ['({id: $id})']],
    ["MERGE (n {id: 'x'}) RETURN n.id AS id", ["(n {id: ''})"]],
    ['MATCH (m:Meeting) RETURN COUNT { (m)-[:ABOUT]->(t) } AS topics', ['(t)']],
    ['MATCH (m:Meeting) MATCH (m)-[:ABOUT]->(t:Topic) RETURN count(t.id) AS topics', []],
    ['MATCH (m:Meeting) CALL { WITH m MATCH (m)-[:ABOUT]->(t:Topic) RETURN collect(t.id) AS ids } RETURN ids', []],
    ["MATCH (m:Meeting) WHERE m.id IN $ids AND (m.kind = 'a (b)') RETURN toLower(m.id) AS id", []],
    ['MATCH (a:Actor:Person) RETURN coalesce(a.name, (a.id)) AS name', []],
  ])('finds in %j %j', (cypher, expected) => {
    expect(findUnlabelledNodes(cypher)).toEqual(expected);
  });
});

describe('the fixed statements', () => {
  it('are found in the code', () => {
    expect(statements.map(({ name }) => name)).toContain('schema.readVersion');
  });

  it('have names of their own', () => {
    const cyphers = new Map<string, string>();
    const clashes = statements.filter(({ name, cypher }) => {
      const other = cyphers.get(name);
      cyphers.set(name, cypher);
      return other !== undefined && other !== cypher;
    });
    expect(clashes).toEqual([]);
  });

  it('carry a label on every node of every pattern', () => {
    const unlabelled = statements.map(({ name, cypher }) => [name, findUnlabelledNodes(cypher)] as const);
    expect(unlabelled.filter(([, nodes]) => nodes.length > 0)).toEqual([]);
  });

  it('order whatever they limit', () => {
    const unordered = statements.filter(({ cypher }) => /\bLIMIT\b/u.test(cypher) && !/\bORDER BY\b/u.test(cypher));
    expect(unordered.map(({ name }) => name)).toEqual([]);
  });
});

/** The statements that a module exports: queries, and maps of them. */
async function readStatements(path: string): Promise<readonly Statement[]> {
  const exported: Record<string, unknown> = await import(new URL(path, ROOT).href);
  return Object.values(exported)
    .flatMap((value) => [value, ...valuesOf(value)])
    .filter(isStatement);
}

function valuesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [];
}

function isStatement(value: unknown): value is Statement {
  if (typeof value !== 'object' || value === null) return false;
  return 'name' in value && typeof value.name === 'string' && 'cypher' in value && typeof value.cypher === 'string';
}
