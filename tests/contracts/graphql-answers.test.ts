import { graphql } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { createContext } from '../../src/graphql/context.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { describeEachEngine } from '../support/engines.ts';
import { generateGraph } from '../support/graph-fixture.ts';
import { loadFixture } from '../support/load-fixture.ts';

const fixture = generateGraph(31, 40);
const schema = createSchema();
const START = 'kind status medium start end datePrecision dateBasis confidence';

/** Queries that together follow every relation of the API, with pages, totals, filters and orders. */
const QUERIES: readonly string[] = [
  `{ meetings(filter: {with: ["person:p-1"]}) { totalCount edges { cursor node { id title ${START} participants { edges { role representing { id name } node { __typename name } } } reports { edges { node { quote document { title publishedAt } } } } } } pageInfo { hasNextPage endCursor } } }`,
  '{ meetings(first: 5, orderBy: START_ASC, filter: {kinds: [MEETING, VISIT, SUMMIT, PHONE_CALL], from: "2023-06", to: "2024-12"}) { totalCount nodes { id start } } }',
  '{ meetings(filter: {about: "amber", statuses: [HELD, PLANNED, REFUSED]}) { totalCount nodes { id topics { nodes { label concerns { nodes { name } } } } } } }',
  '{ meetings(last: 7, filter: {withAny: ["country:AFA", "organization:o-1"]}) { nodes { id place { name kind country { code } } country { name } partOf { id } parts { nodes { id } } } pageInfo { hasPreviousPage startCursor } } }',
  '{ people(first: 6) { nodes { id aliases country { code region } positions { edges { title from to node { id } } } statements { nodes { text } } documents { edges { names spans { start end } node { title } } } } } }',
  '{ countries(orderBy: NAME_DESC) { nodes { code capital people(first: 2) { nodes { name } } organizations { nodes { name kind } } officeHolders { edges { title node { id } } } places { nodes { name } } meetingsHeld(first: 2) { totalCount nodes { id } } } } }',
  '{ organizations { nodes { id kind country { code } members { edges { title node { name } } } meetings(first: 2) { edges { role node { id } } } } } }',
  '{ topics { nodes { label context meetings(first: 3) { nodes { id } } statements { totalCount nodes { quoted speaker { name } meeting { id } document { id } topics { nodes { label } } } } } } places(last: 3) { nodes { id meetings { totalCount } } } }',
  '{ documents(orderBy: TITLE_ASC, first: 4) { nodes { id title text hash reports { nodes { quote start spans { start end } participants { edges { role start end representing { id } node { name } } } topics { nodes { label } } place { name } country { code } meeting { id } } } meetings { nodes { id } } mentions { edges { names node { id } } } statements { nodes { id start } } } } }',
  '{ nodes(ids: ["person:p-2", "meeting:m-3", "topic:t-1", "nothing", "country:BEB"]) { __typename id ... on Actor { name meetings(first: 1) { totalCount } } ... on Meeting { documents { nodes { id } } statements { nodes { id } } } } }',
  '{ statements(orderBy: PUBLISHED_ASC, first: 8) { edges { cursor node { id } } } person(name: "amber basin") { id } topic(label: "amber delta") { id } }',
];

describeEachEngine('the API', (engine) => {
  let store: GraphStore;
  let reference: GraphStore;

  beforeAll(async () => {
    [store, reference] = await Promise.all([engine.open(), openStore({ kind: 'memory' })]);
    await reference.migrate();
    await Promise.all([loadFixture(store, fixture), loadFixture(reference, fixture)]);
    return () => reference.close();
  });

  const ask = async (asked: GraphStore, source: string) =>
    JSON.stringify(await graphql({ schema, source, contextValue: createContext({ store: asked }) }));

  it.each(QUERIES)('answers with the same bytes: %s', async (query) => {
    const answer = await ask(store, query);
    expect(answer).not.toContain('"errors"');
    expect(answer).toBe(await ask(reference, query));
  });
});
