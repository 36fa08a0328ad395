import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../../src/store/plan/compile-plan.ts';
import { decodePlan } from '../../../src/store/plan/decode-plan.ts';
import type { NodeSelection, RootSelection } from '../../../src/store/plan/selection.ts';
import { select } from '../../support/relation-selection.ts';

const list = (selection: ReturnType<typeof select>): RootSelection => ({ kind: 'list', key: 'list', list: selection });
const nodes = (label: string, node: NodeSelection, ...ids: string[]): RootSelection => {
  return { kind: 'nodes', key: 'nodes', label, ids, node };
};

describe('a compiled plan', () => {
  it('nests one subquery for each relation, below the order and limit of the rows it hangs on', () => {
    const representing = select('Participation.representing', { node: { properties: ['name'], relations: [] } });
    const participants = select('Meeting.participants', {
      page: { size: 5 },
      edgeProperties: ['role'],
      edgeRelations: [representing],
      node: { properties: ['name'], relations: [] },
    });
    const meetings = select('Actor.meetings', {
      wantsTotal: true,
      filter: { statuses: ['HELD'] },
      node: { properties: ['title'], relations: [participants, select('Meeting.documents')] },
    });
    const plan = compilePlan([nodes('Actor', { properties: ['name'], relations: [meetings] }, 'person:a', 'person:a')]);
    expect(plan.query.cypher).toMatchInlineSnapshot(`
      "CALL () {
        UNWIND $p0 AS id2
        MATCH (node3:Actor)
        WHERE node3.id = id2
        CALL (node3) {
          MATCH (node3:Actor)-[edge5:TOOK_PART]->(node4:Meeting)
          WHERE node4.status IN $p1 AND coalesce(node4.confidence, 1.0) >= $p2
          WITH edge5, node4
          ORDER BY node4.dateKey DESC, node4.id DESC
          LIMIT $p3
          CALL (node4) {
            MATCH (node4:Meeting)<-[edge9:TOOK_PART]-(node8:Actor)
            WITH edge9, node8
            ORDER BY node8.nameKey ASC, node8.id ASC
            LIMIT $p4
            CALL (edge9) {
              MATCH (node11:Actor)
              WHERE node11.id = edge9.representing
              WITH node11
              ORDER BY node11.id ASC
              LIMIT 1
              RETURN collect([[node11.id], node11.id, node11.name]) AS page13
            }
            RETURN collect([[node8.nameKey, node8.id], edge9.role, page13, node8.id, node8.name]) AS page10
          }
          CALL (node4) {
            MATCH (node4:Meeting)<-[:REPORTS]-(:Report)<-[:CARRIES]-(node14:Document)
            WITH DISTINCT node14
            ORDER BY node14.dateKey DESC, node14.id DESC
            LIMIT $p5
            RETURN collect([[node14.dateKey, node14.id], node14.id]) AS page16
          }
          RETURN collect([[node4.dateKey, node4.id], node4.id, node4.title, page10, page16]) AS page6
        }
        CALL (node3) {
          MATCH (node3:Actor)-[edge5:TOOK_PART]->(node4:Meeting)
          WHERE node4.status IN $p1 AND coalesce(node4.confidence, 1.0) >= $p2
          RETURN count(*) AS total7
        }
        RETURN collect([node3.id, node3.name, page6, total7]) AS page1
      }
      RETURN page1 AS p0"
    `);
    expect(plan.parameters).toEqual({ p0: ['person:a'], p1: ['HELD'], p2: 0.6, p3: 21, p4: 6, p5: 21 });
  });

  it('reads an index in its order, or finds the newest days first where the engine would have to sort all meetings', () => {
    const roots = [list(select('Query.meetings', { filter: { from: '2024' }, page: { backward: true } }))];
    expect(compilePlan(roots).query.cypher).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (node1:Meeting)
        WHERE node1.dateKey >= '' AND coalesce(node1.end, node1.start) + '~' >= $p0 AND coalesce(node1.confidence, 1.0) >= $p1
        WITH node1
        ORDER BY node1.dateKey ASC, node1.id ASC
        LIMIT $p2
        RETURN collect([[node1.dateKey, node1.id], node1.id]) AS page3
      }
      RETURN page3 AS p0"
    `);
    expect(compilePlan(roots, new Map()).query.cypher).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (node1:Meeting)
        WHERE node1.dateKey >= '' AND coalesce(node1.end, node1.start) + '~' >= $p0 AND coalesce(node1.confidence, 1.0) >= $p1
        WITH DISTINCT node1.dateKey AS key
        ORDER BY key ASC
        LIMIT $p2
        WITH collect(key) AS keys
        MATCH (node1:Meeting)
        WHERE node1.dateKey IN keys AND coalesce(node1.end, node1.start) + '~' >= $p0 AND coalesce(node1.confidence, 1.0) >= $p1
        WITH node1
        ORDER BY node1.dateKey ASC, node1.id ASC
        LIMIT $p2
        RETURN collect([[node1.dateKey, node1.id], node1.id]) AS page3
      }
      RETURN page3 AS p0"
    `);
  });

  it('starts at the actor where a list of meetings names one', () => {
    const filter = { with: ['person:a', 'person:b'], about: 'Water' };
    const plan = compilePlan([list(select('Query.meetings', { filter, page: { size: 0 }, wantsTotal: true }))]);
    expect(plan.query.cypher).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (anchor:Actor)-[:TOOK_PART]->(node1:Meeting)
        WHERE anchor.id = $p1 AND COUNT { MATCH (node1:Meeting)<-[:TOOK_PART]-(sought:Actor) WHERE sought.id = $p2 } > 0 AND (' ' + node1.nameKey CONTAINS $p0 OR COUNT { MATCH (node1:Meeting)-[:ABOUT]->(topic:Topic) WHERE ' ' + replace(topic.searchText, '|', ' | ') CONTAINS $p0 } > 0 OR COUNT { MATCH (node1:Meeting)-[:ABOUT]->(:Topic)-[:CONCERNS]->(actor:Actor) WHERE ' ' + replace(actor.searchText, '|', ' | ') CONTAINS $p0 } > 0) AND coalesce(node1.confidence, 1.0) >= $p3
        RETURN count(DISTINCT node1.id) AS total3
      }
      RETURN total3 AS t0"
    `);
    expect(plan.parameters).toEqual({ p0: ' water', p1: 'person:a', p2: 'person:b', p3: 0.6 });
  });

  it('starts at the topics where a list of meetings is about something', () => {
    const plan = compilePlan([list(select('Query.meetings', { filter: { about: 'Water' } }))]);
    expect(plan.query.cypher).toMatchInlineSnapshot(`
      "CALL () {
        CALL () {
          MATCH (topic:Topic)
          WHERE ' ' + replace(topic.searchText, '|', ' | ') CONTAINS $p0 OR COUNT { MATCH (topic:Topic)-[:CONCERNS]->(actor:Actor) WHERE ' ' + replace(actor.searchText, '|', ' | ') CONTAINS $p0 } > 0
          MATCH (topic:Topic)<-[:ABOUT]-(spoken:Meeting)
          RETURN collect(DISTINCT spoken.id) AS spokenIds
        }
        CALL () {
          MATCH (titled:Meeting)
          WHERE ' ' + titled.nameKey CONTAINS $p0
          RETURN collect(titled.id) AS titledIds
        }
        UNWIND spokenIds + titledIds AS anchorId
        WITH DISTINCT anchorId
        MATCH (node1:Meeting)
        WHERE node1.id = anchorId AND coalesce(node1.confidence, 1.0) >= $p1
        WITH node1
        ORDER BY node1.dateKey DESC, node1.id DESC
        LIMIT $p2
        RETURN collect([[node1.dateKey, node1.id], node1.id]) AS page3
      }
      RETURN page3 AS p0"
    `);
  });

  it('leaves out the keys of rows that no cursor is made of', () => {
    const roots = [list({ ...select('Query.meetings'), omitsKeys: true })];
    expect(compilePlan(roots).query.cypher).toContain('RETURN collect([node1.id]) AS page3');
    const answer = decodePlan(roots, [{ p0: [['meeting:a']] }]).get('list');
    expect(answer).toMatchObject({ page: { rows: [{ keys: [], node: { id: 'meeting:a' } }] } });
  });

  it('goes on after the keys of a row, all of them', () => {
    const page = { size: 2, from: ['minister', 'oman', 'country:OMN'] };
    const positions = select('Person.positions', { page, edgeProperties: ['title'] });
    const plan = compilePlan([nodes('Person', { properties: [], relations: [positions] }, 'person:a')]);
    expect(plan.query.cypher).toMatchInlineSnapshot(`
      "CALL () {
        UNWIND $p0 AS id2
        MATCH (node3:Person)
        WHERE node3.id = id2
        CALL (node3) {
          MATCH (node3:Person)-[edge5:HOLDS]->(node4:Actor)
          WHERE coalesce(edge5.title, '') >= $p1 AND (coalesce(edge5.title, '') > $p1 OR node4.nameKey >= $p2 AND (node4.nameKey > $p2 OR node4.id > $p3))
          WITH edge5, node4
          ORDER BY coalesce(edge5.title, '') ASC, node4.nameKey ASC, node4.id ASC
          LIMIT $p4
          RETURN collect([[coalesce(edge5.title, ''), node4.nameKey, node4.id], edge5.title, node4.id]) AS page6
        }
        RETURN collect([node3.id, page6]) AS page1
      }
      RETURN page1 AS p0"
    `);
  });

  it('has one text for one shape of selection, whatever the values and the keys', () => {
    const textOf = (id: string, key: string) => {
      const filter = { with: [id], about: id, from: '2024', kinds: ['MEETING'] };
      const meetings = select('Actor.meetings', { key, filter, page: { size: id.length, from: [id, id] } });
      return compilePlan([nodes('Actor', { properties: [], relations: [meetings] }, id)]).query.cypher;
    };
    expect(textOf('person:a', 'first')).toBe(textOf("person:'b'", '`second`'));
  });
});

describe('a name that is not declared', () => {
  const page = select('Query.people');
  const cases: readonly (readonly [string, RootSelection])[] = [
    ['a relation', list({ ...page, relation: 'Query.everything' })],
    ['an order', list({ ...page, order: 'RANDOM' })],
    ['the order of another relation', list({ ...page, order: 'DATE_ASC' })],
    ['a label', nodes('Actor) DETACH DELETE (n', { properties: [], relations: [] })],
    ['a label that every object has', nodes('constructor', { properties: [], relations: [] })],
    ['a node property', list({ ...page, node: { properties: ['password'], relations: [] } })],
    ['the property of another label', list({ ...page, node: { properties: ['code'], relations: [] } })],
    ['an edge property', list({ ...page, edgeProperties: ['role'] })],
  ];
  it.each(cases)('is refused as %s', (_, root) => {
    expect(() => compilePlan([root])).toThrow(RangeError);
  });
});

describe('a cursor', () => {
  it.each([[['amber']], [['amber', 'person:a', 'person:b']], [[1, 'person:a']], [['amber', 2]]])(
    'that is %j is refused in a list by name',
    (from) => {
      const root = list(select('Query.people', { page: { from } }));
      expect(() => compilePlan([root])).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    },
  );

  it('of a list by position begins with a number', () => {
    const below = (from: readonly (string | number)[]) =>
      nodes('Document', { properties: [], relations: [select('Document.statements', { page: { from } })] });
    expect(() => compilePlan([below(['7', 'statement:a'])])).toThrow('(number, string)');
    expect(compilePlan([below([7, 'statement:a'])]).parameters).toMatchObject({ p1: 7, p2: 'statement:a' });
  });
});
