import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.ts';
import { readSources } from '../../src/pipeline/sources/read-sources.ts';
import { parseGraphLocation } from '../../src/store/graph-location.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore, Query } from '../../src/store/port.ts';

const ARTICLES = fileURLToPath(new URL('../../seeds/articles', import.meta.url));

const PEOPLE: Query<Readonly<Record<string, never>>, { readonly id: string; readonly name: string }> = {
  name: 'test.people',
  cypher: `
    MATCH (p:Person)
    RETURN p.id AS id, p.name AS name
    ORDER BY id`,
};

const DOCUMENTS_OF_MEETING: Query<
  { readonly who: string; readonly day: string },
  { readonly meeting: string; readonly quote: string }
> = {
  name: 'test.documents-of-meeting',
  cypher: `
    MATCH (p:Person {id: $who})-[:TOOK_PART]->(m:Meeting {dateKey: $day})<-[:REPORTS]-(r:Report)<-[:CARRIES]-(d:Document)
    RETURN m.id AS meeting, r.quote AS quote, d.id AS document
    ORDER BY document, quote`,
};

const QUOTES: Query<
  Readonly<Record<string, never>>,
  { readonly id: string; readonly quote: string; readonly start: number; readonly end: number; readonly text: string }
> = {
  name: 'test.quotes',
  cypher: `
    MATCH (d:Document)-[:CARRIES]->(r:Report)
    RETURN r.id AS id, r.quote AS quote, r.start AS start, r.end AS end, d.text AS text
    ORDER BY id`,
};

describe('the seed articles', () => {
  let store: GraphStore;
  const read = () =>
    ingest({
      store,
      items: readSources([ARTICLES], { stdin: Readable.from([]), fetch: globalThis.fetch }),
      clock: () => new Date('2024-01-01T00:00:00Z'),
    });

  beforeAll(async () => {
    store = await openStore(parseGraphLocation('embedded:memory'));
    await store.migrate();
    const report = await read();
    expect(report.rejected).toEqual([]);
  });

  afterAll(() => store.close());

  it.each([
    ['Blinken', 'person:antony-blinken'],
    ['Sudani', 'person:mohammed-shia-al-sudani'],
    ['Zelensky', 'person:volodymyr-zelenskyy'],
    ['Abdullah II', 'person:abdullah-ii'],
    ['Kishida', 'person:fumio-kishida'],
  ])('have one %s', async (part, id) => {
    const people = await store.read(PEOPLE, {});
    expect(people.filter(({ name }) => name.includes(part)).map((person) => person.id)).toEqual([id]);
  });

  it('tell of one meeting in Baghdad in several documents, each with its own words', async () => {
    const rows = await store.read(DOCUMENTS_OF_MEETING, { who: 'person:mohammed-shia-al-sudani', day: '2024-12-13' });
    expect(new Set(rows.map(({ meeting }) => meeting))).toEqual(
      new Set(['meeting:2024-12-13-blinken-al-sudani-baghdad']),
    );
    expect(new Set(rows.map(({ quote }) => quote)).size).toBeGreaterThanOrEqual(3);
  });

  it('are quoted word for word: each quote is the text between its offsets', async () => {
    const rows = await store.read(QUOTES, {});
    expect(rows.length).toBeGreaterThan(50);
    for (const { quote, start, end, text } of rows) expect(quote).toBe(text.slice(start, end));
  });

  it('change nothing a second time', async () => {
    const { documents, added } = await read();
    expect(documents).toMatchObject({ new: 0, replaced: 0, refused: 0 });
    expect(Object.values(added).every((count) => count === 0)).toBe(true);
  });
});
