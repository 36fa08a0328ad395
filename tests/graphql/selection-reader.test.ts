import { type GraphQLResolveInfo, graphqlSync } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import { createPlanKeys } from '../../src/graphql/selection/plan-keys.ts';
import { createSelectionReader } from '../../src/graphql/selection/selection-reader.ts';
import type { RelationSelection } from '../../src/store/plan/selection.ts';

/** What a query of `documents` asks of the store. */
function read(source: string, variableValues: Readonly<Record<string, unknown>> = {}): RelationSelection {
  const schema = createSchema();
  const definition = schema.getQueryType()?.getFields()['documents'];
  const plan = definition?.extensions.plan;
  if (definition === undefined || plan?.kind !== 'relation') throw new Error('documents is a list of the schema');
  const selections: RelationSelection[] = [];
  definition.resolve = (_root, _args, _context, info: GraphQLResolveInfo) => {
    const reader = createSelectionReader(info, createPlanKeys());
    selections.push(reader.readRelation({ parent: 'Query', definition, plan, nodes: info.fieldNodes }));
    return null;
  };
  graphqlSync({ schema, source, variableValues });
  const [selection] = selections;
  if (selection === undefined) throw new Error('the query selects documents');
  return selection;
}

const FIRST_20 = { size: 20, backward: false, from: null, until: null };
const NO_PROBES = { behind: false, beyond: false };

describe('what a query asks of the store', () => {
  it('is no more than it selects: no text, no total, no edge, no relation beyond', () => {
    expect(read('{ documents { nodes { title mentions { edges { names node { name } } } } } }')).toEqual({
      key: 'documents',
      relation: 'Query.documents',
      page: FIRST_20,
      filter: null,
      order: 'DATE_DESC',
      wantsTotal: false,
      probes: NO_PROBES,
      omitsKeys: true,
      edgeProperties: [],
      edgeRelations: [],
      node: {
        properties: ['title'],
        relations: [
          {
            key: 'mentions',
            relation: 'Document.mentions',
            page: FIRST_20,
            filter: null,
            order: null,
            wantsTotal: false,
            probes: NO_PROBES,
            omitsKeys: true,
            edgeProperties: ['names'],
            edgeRelations: [],
            node: { properties: ['name'], relations: [] },
          },
        ],
      },
    });
  });

  it.each([
    ['{ documents { edges { cursor } } }', false],
    ['{ documents { pageInfo { endCursor } } }', false],
    ['{ documents { pageInfo { hasNextPage } nodes { id } } }', true],
  ])('has the keys of rows where a cursor is made of them: %s', (source, omitsKeys) => {
    expect(read(source)).toMatchObject({ omitsKeys });
  });

  it('is the total alone where only the total is selected', () => {
    expect(read('{ documents(first: 50) { totalCount } }')).toMatchObject({
      page: { size: 0 },
      wantsTotal: true,
      node: null,
    });
  });

  it('is a page of nothing but keys where only cursors are selected', () => {
    expect(read('{ documents(last: 5) { pageInfo { startCursor } } }')).toMatchObject({
      page: { size: 5, backward: true },
      wantsTotal: false,
      node: null,
    });
  });

  it('has the whole text only where the text is selected', () => {
    const query = 'query ($whole: Boolean!) { documents { nodes { id title text @include(if: $whole) } } }';
    expect(read(query, { whole: false }).node?.properties).toEqual(['title']);
    expect(read(query, { whole: true }).node?.properties).toEqual(['title', 'text']);
  });

  it('names equal relations alike and unlike ones apart, whatever their aliases', () => {
    const { node } = read(
      '{ documents { nodes { a: meetings(first: 2) { totalCount } b: meetings(first: 2) { nodes { id } } c: meetings(filter: {about: "x"}) { nodes { id } } } } }',
    );
    expect(node?.relations.map(({ key, page, wantsTotal }) => [key, page.size, wantsTotal])).toEqual([
      ['meetings', 2, true],
      ['meetings_2', 20, false],
    ]);
  });

  it('joins what is selected on an interface with what is selected on its types', () => {
    const { node } = read(
      '{ documents { nodes { mentions { nodes { name ... on Country { code } ... on Organization { kind country { name } } ... on Person { country { name } } } } } } }',
    );
    expect(node?.relations[0]?.node).toMatchObject({
      properties: ['name', 'code', 'kind'],
      relations: [{ relation: 'Organization.country' }, { relation: 'Person.country' }],
    });
  });
});
