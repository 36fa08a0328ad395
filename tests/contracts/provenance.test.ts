import { graphql } from 'graphql';
import { beforeAll, expect, it, vi } from 'vitest';
import { createContext } from '../../src/graphql/context.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { describeEachEngine } from '../support/engines.ts';
import { ingestSketches } from '../support/ingest-sketches.ts';
import type { RecordsSketch } from '../support/make-records.ts';

// An engine that has never seen these statements plans each of them first.
vi.setConfig({ testTimeout: 120_000 });

const people = [
  { name: 'Ann Brown', country: 'NOR' },
  { name: 'Yusuf al-Harthi', country: 'OMN' },
];
const host = { name: 'Yusuf al-Harthi', role: 'HOST' };

/** Three accounts of one meeting: they agree on the people and the day, not on the town, nor on whether it took place. */
const DOCUMENTS: readonly RecordsSketch[] = [
  {
    title: 'Dawn',
    publishedAt: '2023-05-10',
    people,
    meetings: [
      { who: ['Ann Brown', host], date: '2023-05-09', city: 'Muscat', country: 'OMN', topics: ['rail links'] },
    ],
  },
  {
    title: 'Noon',
    publishedAt: '2023-05-11',
    people,
    meetings: [
      {
        who: ['Ann Brown', host],
        date: '2023-05-09',
        city: 'Nizwa',
        country: 'OMN',
        topics: ['rail links', 'fishing'],
      },
    ],
  },
  {
    title: 'Dusk',
    publishedAt: '2023-05-12',
    people,
    meetings: [{ who: ['Ann Brown', 'Yusuf al-Harthi'], date: '2023-05-09', status: 'DENIED', topics: ['rail links'] }],
  },
];

const TITLES = 'totalCount nodes { quote document { title } }';

describeEachEngine('what reports say of a meeting', (engine) => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await engine.open();
    await ingestSketches(store, DOCUMENTS);
  });

  async function ask(source: string) {
    engine.forgetStatements();
    const result = await graphql({ schema: createSchema(), source, contextValue: createContext({ store }) });
    expect(result.errors).toBeUndefined();
    const { data } = JSON.parse(JSON.stringify(result));
    const [meeting, ...others] = data.meetings.nodes;
    expect(others).toEqual([]);
    return meeting;
  }

  const titles = (list: { readonly nodes: readonly { readonly document: { readonly title: string } }[] }) =>
    list.nodes.map(({ document }) => document.title);

  it('stands beside each participant, topic, place, country, date and status, in one statement', async () => {
    const meeting = await ask(`{ meetings { nodes {
      status place { name }
      participants { edges { node { name } reports { totalCount edges { role node { quote document { title } } } } } }
      topics { edges { node { label } reports { ${TITLES} } } }
      placeReports { ${TITLES} } countryReports { ${TITLES} } dateReports { ${TITLES} } statusReports { ${TITLES} }
    } } }`);
    expect(engine.statements()).toHaveLength(1);
    expect(meeting.status).toBe('HELD');
    const [ann, yusuf] = meeting.participants.edges;
    expect([ann.node.name, ann.reports.totalCount]).toEqual(['Ann Brown', 3]);
    expect(
      yusuf.reports.edges.map((edge: { readonly role: string; readonly node: { readonly document: unknown } }) => [
        edge.role,
        edge.node.document,
      ]),
    ).toEqual([
      ['PARTICIPANT', { title: 'Dusk' }],
      ['HOST', { title: 'Noon' }],
      ['HOST', { title: 'Dawn' }],
    ]);
    const topics = meeting.topics.edges.map(
      (edge: { readonly node: { readonly label: string }; readonly reports: Parameters<typeof titles>[0] }) => [
        edge.node.label,
        titles(edge.reports),
      ],
    );
    expect(topics).toEqual([
      ['fishing', ['Noon']],
      ['rail links', ['Dusk', 'Noon', 'Dawn']],
    ]);
    expect(titles(meeting.placeReports)).toEqual([meeting.place.name === 'Nizwa' ? 'Noon' : 'Dawn']);
    expect(titles(meeting.countryReports)).toEqual(['Noon', 'Dawn']);
    expect(titles(meeting.dateReports)).toEqual(['Dusk', 'Noon', 'Dawn']);
    expect(titles(meeting.statusReports)).toEqual(['Noon', 'Dawn']);
  });

  it('is found from the side of an actor too', async () => {
    engine.forgetStatements();
    const result = await graphql({
      schema: createSchema(),
      source: '{ person(id: "person:ann-brown") { meetings { edges { reports { nodes { document { title } } } } } } }',
      contextValue: createContext({ store }),
    });
    expect(engine.statements()).toHaveLength(1);
    const { data } = JSON.parse(JSON.stringify(result));
    expect(titles(data.person.meetings.edges[0].reports)).toEqual(['Dusk', 'Noon', 'Dawn']);
  });

  it('comes out where it cannot all be true, with who says what', async () => {
    const meeting = await ask(`{ meetings { nodes { contradictions {
      aspect actor { name } accounts { value node { ... on Place { name } } reports { document { title } } }
    } } } }`);
    expect(engine.statements()).toHaveLength(2);
    const dawn = { document: { title: 'Dawn' } };
    const noon = { document: { title: 'Noon' } };
    expect(meeting.contradictions).toEqual([
      {
        aspect: 'STATUS',
        actor: null,
        accounts: [
          { value: 'HELD', node: null, reports: expect.arrayContaining([dawn, noon]) },
          { value: 'DENIED', node: null, reports: [{ document: { title: 'Dusk' } }] },
        ],
      },
      {
        aspect: 'PLACE',
        actor: null,
        accounts: [
          { value: 'place:muscat-omn', node: { name: 'Muscat' }, reports: [dawn] },
          { value: 'place:nizwa-omn', node: { name: 'Nizwa' }, reports: [noon] },
        ],
      },
    ]);
  });
});
