import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../src/documents/parse-documents.ts';
import { extract } from '../../src/extract/extract.ts';

const folder = new URL('../../seeds/articles/', import.meta.url);
const articles = readdirSync(folder).map((name) => {
  const [item] = parseDocuments({ name, bytes: readFileSync(new URL(name, folder)) }).items;
  if (item?.kind !== 'document') throw new Error(`expected a document in ${name}`);
  return { name, records: extract(item.document) };
});

/** @returns what stands in the graph for two people by their family names: the statuses and days of their meetings. */
function meetingsOf(article: string, ...names: readonly string[]) {
  const { records } = articles.find(({ name }) => name.startsWith(article)) ?? { records: null };
  const idsOf = (name: string) =>
    records?.people.filter((person) => person.name.endsWith(name)).map(({ id }) => id) ?? [];
  return (records?.meetings ?? [])
    .filter(({ participants }) => names.every((name) => participants.some(({ actor }) => idsOf(name).includes(actor))))
    .map(({ status, start }) => ({ status, start }));
}

describe('the seed articles, extracted', () => {
  it.each(articles)('$name tells of a meeting at least', ({ records }) => {
    expect(records.meetings.length).toBeGreaterThan(0);
  });

  it.each([
    ['2024-12-13-baghdad-tidewater', ['Blinken', 'al-Sudani'], '2024-12-13'],
    ['2024-12-14-baghdad-linden', ['Blinken', 'al-Sudani'], '2024-12-13'],
    ['2024-08-13-call', ['Blinken', 'al-Sudani'], '2024-08-12'],
    ['2024-12-12-aqaba-king', ['Blinken', 'Safadi'], '2024-12-12'],
    ['2024-04-22-baghdad-erdogan', ['Erdoğan', 'al-Sudani'], '2024-04-22'],
    ['2023-11-16-woodside', ['Biden', 'Jinping'], '2023-11-15'],
    ['2024-08-23-kyiv-modi', ['Modi', 'Zelenskyy'], '2024-08-23'],
  ])('%s has %j together on %s', (article, names, start) => {
    expect(meetingsOf(article, ...names)).toContainEqual({ status: 'HELD', start });
  });

  it('keeps a summit that was called off as called off, with those who were to meet at it', () => {
    expect(meetingsOf('2023-10-18-amman-cancelled', 'Biden', 'Abbas', 'el-Sisi')).toEqual([
      { status: 'CANCELLED', start: '2023-10-18' },
    ]);
  });

  it.each([
    ['2024-11-11-moscow-denial', ['Putin', 'Trump']],
    ['2023-10-18-amman-cancelled', ['Biden', 'Abbas']],
    ['2023-06-03-singapore-refusal', ['Shangfu', 'Austin']],
  ])('%s has no held meeting of %j', (article, names) => {
    const statuses = meetingsOf(article, ...names).map(({ status }) => status);
    expect(statuses).not.toContain('HELD');
    expect(statuses.length).toBeGreaterThan(0);
  });
});
