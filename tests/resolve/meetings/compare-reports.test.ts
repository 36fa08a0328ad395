import { describe, expect, it } from 'vitest';
import type { KnownPlace } from '../../../src/domain/graph/known-graph.ts';
import type { ReportAccount } from '../../../src/domain/graph/report-account.ts';
import { compareReports } from '../../../src/resolve/meetings/compare-reports.ts';
import { lookUpMeetings } from '../../../src/resolve/meetings/meeting-lookup.ts';
import { makeAccount } from '../../support/make-account.ts';

const PLACES: Readonly<Record<string, KnownPlace>> = {
  'place:lima-per': { id: 'place:lima-per', name: 'Lima', kind: 'CITY', country: 'country:PER' },
  'place:cusco-per': { id: 'place:cusco-per', name: 'Cusco', kind: 'CITY', country: 'country:PER' },
  'place:arica-chl': { id: 'place:arica-chl', name: 'Arica', kind: 'CITY', country: 'country:CHL' },
  'place:harbour-house-per': {
    id: 'place:harbour-house-per',
    name: 'Harbour House',
    kind: 'BUILDING',
    country: 'country:PER',
  },
};
const findPlace = (id: string) => PLACES[id] ?? null;
const LIMA = { place: 'place:lima-per', country: 'country:PER' };

type Sketch = Parameters<typeof makeAccount>[0];

function nearness(a: Sketch, b: Sketch): number | null {
  const [left, right] = [makeAccount(a), makeAccount(b)];
  const score = compareReports(left, right, findPlace);
  expect(compareReports(right, left, findPlace)).toBe(score);
  if (score !== null) expectFound(left, right);
  return score;
}

/** What is accepted has to be found in the graph from either side. */
function expectFound(report: ReportAccount, known: ReportAccount): void {
  const { actors, places, days } = lookUpMeetings([report]);
  const ids = known.participants.map(({ actor }) => actor);
  const isIn = (window: (typeof actors)[number]) =>
    known.date === null
      ? known.published !== null && known.published >= window.publishedFrom && known.published <= window.publishedTo
      : (known.date >= window.from && known.date <= window.to) || window.coarse.includes(known.date);
  const found = [
    ...actors.filter((window) => ids.includes(window.id) && isIn(window)),
    ...places.filter((window) => window.id === known.place && isIn(window)),
    ...days.filter((day) => day === known.date),
  ];
  expect(found).not.toEqual([]);
}

const ANN = ['person:ann-brown'];
const ANN_OLA = ['person:ann-brown', 'person:ola-vik'];
const CUSCO = { place: 'place:cusco-per', country: 'country:PER' };
const ARICA = { place: 'place:arica-chl', country: 'country:CHL' };
const FOR_NORWAY = { country: 'country:NOR', who: ['person:ann-brown/country:NOR', 'person:ola-vik'] };
const STATES = ['country:NOR', 'country:PER'];

describe('reports of one meeting', () => {
  it.each([
    ['say the same', {}, {}],
    ['call it a visit and a meeting', { kind: 'VISIT' }, {}],
    ['call it a summit and talks of the same people', { kind: 'SUMMIT' }, { kind: 'NEGOTIATION' }],
    ['call it a briefing and a meeting of the same people', { kind: 'BRIEFING' }, {}],
    ['say the day and the month', { date: '2023-05' }, {}],
    ['say the day and the year', { date: '2023' }, {}],
    ['are a day apart where one infers it', { date: '2023-05-10', dateBasis: 'INFERRED' }, {}],
    ['say a day and the days around it', { date: '2023-05-07', dateEnd: '2023-05-11' }, {}],
    ['do not say the day but were published then', { date: null }, { published: '2023-05-30' }],
    ['both do not say the day and were published together', { date: null }, { date: null, published: '2023-05-12' }],
    ['say the town and the country', LIMA, { country: 'country:PER' }],
    ['name different towns of a country, and the same people and day', LIMA, CUSCO],
    [
      'name different towns of a country, and the same states and day',
      { ...LIMA, who: STATES },
      { ...CUSCO, who: STATES },
    ],
    ['say the town, and a country for which somebody came', LIMA, FOR_NORWAY],
    [
      'say the host of a visit by her country, and by his name',
      { kind: 'VISIT', country: 'country:PER', who: [...ANN, 'country:PER'] },
      { ...LIMA, who: ['person:ann-brown/country:NOR', 'person:ola-vik'] },
    ],
    ['say the town and a house in it', LIMA, { place: 'place:harbour-house-per', country: 'country:PER' }],
    ['announce it and tell that it was', { status: 'PLANNED', published: '2023-05-01' }, {}],
    ['announce it and call it off', { status: 'PLANNED' }, { status: 'CANCELLED' }],
    ['tell that it was and deny it', {}, { status: 'DENIED' }],
    ['name more who were there', {}, { who: [...ANN_OLA, 'person:eva-lund'] }],
    ['name one of those who were there', { ...LIMA, who: ANN }, LIMA],
    [
      'name one, and her host',
      { who: [...ANN, 'country:PER'] },
      { who: ['person:ann-brown/country:NOR', 'person:ola-vik/country:PER'] },
    ],
    [
      'name the states, and their people',
      { who: STATES },
      { who: ['person:ann-brown/country:NOR', 'person:ola-vik/country:PER'] },
    ],
    ['name the states, and two people for them', { who: STATES }, { who: STATES }],
    [
      'name one each who came to a ministerial',
      { ...LIMA, kind: 'MINISTERIAL', who: ANN },
      { ...LIMA, kind: 'MINISTERIAL', who: ['person:ola-vik'] },
    ],
    [
      'do not say the day of a ministerial that one came to',
      { ...LIMA, kind: 'MINISTERIAL', who: ANN, date: null },
      { ...LIMA, kind: 'MINISTERIAL', who: ANN },
    ],
    ['say only one of them that it was by video', { kind: 'PHONE_CALL' }, { kind: 'VIDEO_CALL' }],
    ['tell of talks by telephone', { kind: 'PHONE_CALL' }, { kind: 'NEGOTIATION', medium: 'PHONE' }],
  ] as const satisfies readonly (readonly [string, Sketch, Sketch])[])('can be those that %s', (_what, a, b) => {
    expect(nearness(a, b)).toBeGreaterThan(0);
  });
});

describe('reports of two meetings', () => {
  it.each([
    ['another day', {}, { date: '2023-05-11' }],
    ['the day after, and both say it', {}, { date: '2023-05-10' }],
    ['another month', { date: '2023-04' }, {}],
    ['no day, long before', { date: null, published: '2023-01-02' }, {}],
    ['no day and no publication', { date: null, published: null }, {}],
    ['another town, and more who were there', LIMA, { ...CUSCO, who: [...ANN_OLA, 'person:eva-lund'] }],
    ['another town, some time that month', LIMA, { ...CUSCO, date: '2023-05' }],
    ['another town, and a gathering of many', LIMA, { ...CUSCO, kind: 'SUMMIT' }],
    ['another town, of which the country is not known', LIMA, { place: 'place:cusco-per' }],
    ['another country', LIMA, { country: 'country:CHL' }],
    ['a town in another country', LIMA, ARICA],
    ['another country for which somebody came, and another kind', LIMA, { ...FOR_NORWAY, kind: 'VISIT' }],
    ['another country for which somebody came, some time that month', LIMA, { ...FOR_NORWAY, date: '2023-05' }],
    ['two countries, and neither says the place', { ...FOR_NORWAY }, { country: 'country:PER' }],
    ['a call and a meeting', { kind: 'PHONE_CALL' }, {}],
    ['a briefing and a meeting of others as well', { kind: 'BRIEFING' }, { who: [...ANN_OLA, 'person:eva-lund'] }],
    ['one of them with somebody else', { ...LIMA }, { ...LIMA, who: ['person:ann-brown', 'person:eva-lund'] }],
    ['others', {}, { who: ['person:eva-lund', 'person:per-dahl'] }],
    ['one of them, with nothing that ties it', { who: ANN }, {}],
    ['one of them at two hosts', { who: [...ANN, 'country:PER'] }, { who: [...ANN, 'country:CHL'] }],
    ['one state', { who: ['country:NOR'] }, { who: ['country:NOR'] }],
    ['a proposal without a day', { status: 'PROPOSED', date: null }, {}],
    ['a plan without a day, and one that was', { status: 'PLANNED', date: null }, {}],
    ['a refusal for some time that month', { status: 'REFUSED', date: '2023-05' }, {}],
    ['a thought', { status: 'HYPOTHETICAL', date: '2023-05' }, {}],
    [
      'somebody who stayed away',
      {},
      { participants: [{ actor: 'person:ann-brown', role: 'ABSENT', representing: null, start: null, end: null }] },
    ],
  ] as const satisfies readonly (readonly [string, Sketch, Sketch])[])('are those of %s', (_what, a, b) => {
    expect(nearness(a, b)).toBeNull();
  });

  it('are always those of one document', () => {
    expect(nearness({ document: 'document:one' }, { document: 'document:one' })).toBeNull();
  });
});

describe('nearness', () => {
  it.each([
    ['the day is said', {}, { date: '2023-05' }],
    ['the place is said', LIMA, { country: 'country:PER' }],
    ['the kind is the same', { kind: 'MEETING' }, { kind: 'VISIT' }],
    ['all are named', {}, { who: [...ANN_OLA, 'person:eva-lund'] }],
    ['the status is the same', {}, { status: 'PLANNED' }],
  ] as const satisfies readonly (readonly [string, Sketch, Sketch])[])(
    'is greater where %s',
    (_what, nearer, farther) => {
      const base = { ...LIMA };
      expect(nearness(base, nearer) ?? 0).toBeGreaterThan(nearness(base, farther) ?? 1);
    },
  );
});
