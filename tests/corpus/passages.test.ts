import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GoldArticle, parseGoldFile } from '../../src/evaluate/gold.ts';

/**
 * Short passages, each written to test one construction of news prose; a file holds a group of constructions.
 * Score them with `parley evaluate tests/corpus/passages --explain`.
 */
const FOLDER = join(import.meta.dirname, 'passages');
const GROUPS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, parseGoldFile(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')), name)] as const);
const PASSAGES = GROUPS.flatMap(([, passages]) => passages);

const isInText = ({ text }: GoldArticle, forms: readonly string[]) => forms.some((form) => text.includes(form));
/** The day that a partial date ends on at the latest, for an order by text. */
const lastDay = (date: string) => date.padEnd(10, '~');

describe.each(GROUPS)('%s', (_name, passages) => {
  it.each(passages.map((passage) => [passage.id, passage] as const))(
    '%s quotes its text exactly and names only what it lists',
    (_id, passage) => {
      const { text, people, organizations, optionalOrganizations, meetings, notMet, statements, countries } = passage;
      const names = new Set(people.map(({ name }) => name));
      const bodies = new Set([...organizations.map(({ name }) => name), ...optionalOrganizations, ...countries]);
      const taking = [...meetings.flatMap(({ participants }) => participants), ...notMet.flat()];
      const delegations = meetings.flatMap((meeting) => meeting.delegations);
      const named = [...people, ...organizations];
      expect(named.filter(({ name, aka }) => !isInText(passage, [name, ...aka]))).toEqual([]);
      expect(named.flatMap(({ aka }) => aka).filter((form) => !text.includes(form))).toEqual([]);
      expect(taking.filter((name) => !names.has(name))).toEqual([]);
      expect(delegations.filter((side) => !bodies.has(side) && !/^[A-Z]{3}$/.test(side))).toEqual([]);
      expect(statements.filter(({ speaker }) => !names.has(speaker) && !bodies.has(speaker))).toEqual([]);
      expect(statements.filter(({ contains }) => !text.includes(contains))).toEqual([]);
    },
  );

  it('dates what was held up to the day of publication, and what is planned from then on', () => {
    const wrong = passages.flatMap(({ id, publishedAt, meetings }) =>
      meetings
        .filter(({ date, status }) => {
          if (date === null || publishedAt === null) return false;
          if (status === 'HELD') return date > publishedAt;
          return status === 'PLANNED' && lastDay(date) < publishedAt;
        })
        .map(({ date, status }) => `${id}: ${status} on ${date}, published ${publishedAt}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the passages', () => {
  it('have ids of their own', () => {
    expect(new Set(PASSAGES.map(({ id }) => id)).size).toBe(PASSAGES.length);
  });

  it('are short: under 900 characters', () => {
    expect(PASSAGES.filter(({ text }) => text.length > 900).map(({ id }) => id)).toEqual([]);
  });
});
