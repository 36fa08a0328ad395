import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecords } from '../../../src/domain/records/parse-records.ts';
import { printRecordsSchema } from '../../../src/domain/records/print-records-schema.ts';

const text = 'Minister Ada Okoro met Bram de Vries in Lagos on Friday.';

function object(changes: Record<string, unknown> = {}) {
  return {
    document: { id: 'd1', title: 'A visit', publishedAt: '2024-03-01', text },
    people: [
      { id: 'p1', name: 'Ada Okoro', mentions: [{ start: 9, end: 18 }], country: 'country:NGA' },
      { id: 'p2', name: 'Bram de Vries', positions: [{ title: 'envoy', of: 'country:NLD' }] },
    ],
    places: [{ id: 'l1', name: 'Lagos', country: 'country:NGA' }],
    topics: [{ id: 't1', label: 'trade', concerns: ['p1'] }],
    meetings: [meeting()],
    statements: [{ speaker: 'p1', text: 'It went well.', meeting: 'm1', start: 0, end: 8 }],
    ...changes,
  };
}

function meeting(changes: Record<string, unknown> = {}) {
  return {
    id: 'm1',
    kind: 'MEETING',
    status: 'HELD',
    start: '2024-03-01',
    place: 'l1',
    topics: ['t1'],
    participants: [{ actor: 'p1' }, { actor: 'p2', representing: 'country:NLD' }],
    evidence: [{ start: 0, end: text.length }],
    ...changes,
  };
}

const refusals = (value: unknown) => parseRecords(value, 'a.json').rejected.map(({ path, message }) => [path, message]);

describe('parseRecords', () => {
  it('keeps a whole object and fills in defaults', () => {
    const { records, rejected } = parseRecords(object(), 'a.json');
    expect(rejected).toEqual([]);
    expect(records?.people[0]).toMatchObject({ aliases: [], positions: [] });
    expect(records?.meetings[0]).toMatchObject({
      medium: 'UNKNOWN',
      partOf: null,
      participants: [{ role: 'PARTICIPANT' }, {}],
    });
  });

  it.each([
    ['an unknown key', { people: [{ id: 'p9', name: 'X', age: 3 }] }, '$.people[0].age', 'unknown key'],
    [
      'a span outside the text',
      { meetings: [meeting({ evidence: [{ start: 0, end: 900 }] })] },
      '$.meetings[0].evidence[0]',
      'found the span [0, 900); expected one inside [0, 56), not empty',
    ],
    [
      'an empty span',
      { people: [{ id: 'p9', name: 'X', mentions: [{ start: 4, end: 4 }] }] },
      '$.people[0].mentions[0]',
      'found the span [4, 4)',
    ],
    [
      'no evidence',
      { meetings: [meeting({ evidence: [] })] },
      '$.meetings[0].evidence',
      'expected at least one span of evidence',
    ],
    [
      'a date that is none',
      { meetings: [meeting({ start: '2024-02-30' })] },
      '$.meetings[0].start',
      'found "2024-02-30"; expected a date that exists',
    ],
    [
      'an end before the start',
      { meetings: [meeting({ end: '2024-02-27' })] },
      '$.meetings[0].end',
      'expected no earlier date than start 2024-03-01',
    ],
    [
      'a precision that the date has not',
      { meetings: [meeting({ datePrecision: 'YEAR' })] },
      '$.meetings[0].datePrecision',
      'expected DAY',
    ],
    [
      'a status of no vocabulary',
      { meetings: [meeting({ status: 'MAYBE' })] },
      '$.meetings[0].status',
      'found "MAYBE"; expected one of HELD, ONGOING',
    ],
    [
      'a reference to nothing',
      { meetings: [meeting({ participants: [{ actor: 'p7' }] })] },
      '$.meetings[0].participants[0].actor',
      'found "p7", which leads to nothing; expected the id of an actor',
    ],
    [
      'a country that does not exist',
      { countries: [{ id: 'c1', name: 'Nowhere', code: 'ZZZ' }] },
      '$.countries[0].code',
      'found "ZZZ"',
    ],
    [
      'an id that says another country',
      { countries: [{ id: 'country:IRQ', name: 'Iran', code: 'IRN' }] },
      '$.countries[0].id',
      'expected country:IRN',
    ],
    ['a second record of one id', { places: [{ id: 'p1', name: 'Abuja' }] }, '$.places[0].id', 'a second time'],
    [
      'a meeting that is part of itself',
      { meetings: [meeting({ partOf: 'm1' })] },
      '$.meetings[0].partOf',
      'leads to nothing',
    ],
    ['a list that is none', { topics: 'trade' }, '$.topics', 'found a string; expected a list'],
    ['an unknown list', { gatherings: [] }, '$.gatherings', 'unknown key'],
  ])('refuses %s and says where', (_, changes, path, message) => {
    const found = refusals(object(changes));
    expect(found[0]?.[0]).toBe(path);
    expect(found[0]?.[1]).toContain(message);
  });

  it.each([
    ['a name', { topics: [{ id: 't1', label: 'tr\ud83dade' }] }, 'topics[0].label', 'half of a surrogate pair'],
    ['a title', { document: { id: 'd1', title: '\udc00', text } }, 'document.title', 'half of a surrogate pair'],
    [
      'a span',
      {
        document: { id: 'd1', text: 'Ada 😀 Okoro' },
        people: [{ id: 'p1', name: 'Ada', mentions: [{ start: 0, end: 5 }] }],
      },
      'people[0].mentions[0]',
      'found the span [0, 5); expected one of whole characters',
    ],
  ])('refuses half a character in %s', (_, changes, path, message) => {
    const all = refusals({ ...object(), meetings: [], statements: [], ...changes });
    expect(all).toContainEqual([`$.${path}`, expect.stringContaining(message)]);
  });

  it('keeps spans that begin and end beside a character of two units', () => {
    const emoji = { id: 'd1', text: 'Ada 😀 Okoro' };
    const people = [
      {
        id: 'p1',
        name: 'Ada',
        mentions: [
          { start: 4, end: 6 },
          { start: 0, end: 4 },
          { start: 6, end: 12 },
        ],
      },
    ];
    expect(refusals({ document: emoji, people })).toEqual([]);
  });

  it('keeps the good records beside a bad one', () => {
    const value = object({ meetings: [meeting({ id: 'm0', start: '2024-13' }), meeting()] });
    const { records, rejected } = parseRecords(value, 'a.json');
    expect(records?.meetings.map(({ id }) => id)).toEqual(['m1']);
    expect(records?.people).toHaveLength(2);
    expect(rejected).toHaveLength(1);
  });

  it('refuses what refers to a refused record, step by step', () => {
    const value = object({
      people: [
        { id: 'p1', name: '' },
        { id: 'p2', name: 'Bram de Vries' },
      ],
    });
    expect(refusals(value).map(([path]) => path)).toEqual([
      '$.people[0].name',
      '$.topics[0].concerns[0]',
      '$.meetings[0].participants[0].actor',
      '$.meetings[0].topics[0]',
      '$.statements[0].speaker',
      '$.statements[0].meeting',
    ]);
  });

  it.each([[null], [3], [[]], ['text']])('refuses %j as a whole', (value) => {
    expect(parseRecords(value, 'a.json')).toMatchObject({
      records: null,
      rejected: [{ path: '$', code: 'RECORD_INVALID' }],
    });
  });

  it('lets nothing in without its document', () => {
    const { records, rejected } = parseRecords({ people: [] }, 'a.json');
    expect(records).toBeNull();
    expect(rejected[0]).toMatchObject({ path: '$.document', message: 'found nothing; expected object' });
  });

  it('is printed as JSON Schema without drift', () => {
    const stored = readFileSync(new URL('../../../schema/records.schema.json', import.meta.url), 'utf8');
    expect(stored).toBe(printRecordsSchema());
  });
});
