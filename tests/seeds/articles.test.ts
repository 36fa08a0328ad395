import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { isPartialDate } from '../../src/domain/partial-date.ts';

const folder = new URL('../../seeds/articles/', import.meta.url);
const frontMatterSchema = z.strictObject({
  title: z.string().min(10),
  publisher: z.string().min(3),
  date: z.string().refine((date) => date.length === 10 && isPartialDate(date)),
  url: z.url({ hostname: /^example\.org$/, protocol: /^https$/ }),
  language: z.literal('en'),
});

const articles = readdirSync(folder).map((name) => {
  const [before, frontMatter, ...rest] = readFileSync(new URL(name, folder), 'utf8').split(/^---$/m);
  return { name, before, frontMatter: parse(frontMatter ?? ''), text: rest.join('---').trim() };
});

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const WEEKDAY_AND_DATE = new RegExp(`(${WEEKDAYS.join('|')}), (\\d{1,2}) (${MONTHS.join('|')})(?: (\\d{4}))?`, 'g');
const DATELINE = /^[A-Z, ]+, (?<month>[A-Z][a-z]+) (?<day>\d{1,2}) \(/;

/** @returns the weekday and the date that stand side by side in a text; a date without a year has that of publication. */
function claimsOf(text: string, publishedAt: string) {
  return [...text.matchAll(WEEKDAY_AND_DATE)].map(([claim, weekday, day, month, year]) => ({
    claim,
    weekday,
    date: new Date(Date.UTC(Number(year ?? publishedAt.slice(0, 4)), MONTHS.indexOf(month ?? ''), Number(day))),
  }));
}

describe('seeds/articles', () => {
  it('holds at least twenty articles', () => {
    expect(articles.length).toBeGreaterThanOrEqual(20);
  });

  it.each(articles)('$name has complete front matter, and nothing before it', ({ before, frontMatter }) => {
    expect(before).toBe('');
    expect(frontMatterSchema.safeParse(frontMatter).error?.issues ?? []).toEqual([]);
  });

  it.each(articles)('$name is named by its day of publication', ({ name, frontMatter }) => {
    expect(basename(name, '.md')).toMatch(new RegExp(`^${frontMatter.date}-[a-z0-9-]+$`));
  });

  it.each(articles)('$name has 150 to 350 words', ({ text }) => {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(350);
  });

  it.each(articles)('$name puts the right weekday beside each date', ({ text, frontMatter }) => {
    const wrong = claimsOf(text, frontMatter.date).filter(
      ({ weekday, date }) => WEEKDAYS[date.getUTCDay()] !== weekday,
    );
    expect(wrong.map(({ claim }) => claim)).toEqual([]);
  });

  it('would notice a wrong weekday', () => {
    const [claim] = claimsOf('on Friday, 14 December 2024', '2024-12-15');
    expect(WEEKDAYS[claim?.date.getUTCDay() ?? -1]).toBe('Saturday');
  });

  it('puts a weekday beside a date often enough for the check to mean something', () => {
    const claims = articles.flatMap(({ text, frontMatter }) => claimsOf(text, frontMatter.date));
    expect(claims.length).toBeGreaterThanOrEqual(10);
  });

  it('dates every dateline on the day of publication', () => {
    const datelines = articles.flatMap(({ text, frontMatter }) => {
      const groups = DATELINE.exec(text)?.groups;
      if (groups === undefined) return [];
      const month = MONTHS.findIndex((name) => name.startsWith(groups['month'] ?? '?')) + 1;
      const [, publishedMonth, publishedDay] = frontMatter.date.split('-').map(Number);
      return [{ stated: [month, Number(groups['day'])], published: [publishedMonth, publishedDay] }];
    });
    expect(datelines.length).toBeGreaterThanOrEqual(5);
    expect(datelines.filter(({ stated, published }) => String(stated) !== String(published))).toEqual([]);
  });

  it.each([
    ['title', articles.map(({ frontMatter }) => frontMatter.title)],
    ['address', articles.map(({ frontMatter }) => frontMatter.url)],
    ['text', articles.map(({ text }) => text)],
  ])('gives no two articles the same %s', (_what, values) => {
    expect(new Set(values).size).toBe(values.length);
  });
});

describe('seeds/README.md', () => {
  const readme = readFileSync(new URL('../README.md', folder), 'utf8');
  const named = [...readme.matchAll(/`(…?[a-z0-9-]+…?)`/g)].map(([, name = '']) => name.replaceAll('…', ''));

  it.each(articles)('says where the facts of $name come from', ({ name }) => {
    expect(named.some((part) => part.length > 5 && name.includes(part))).toBe(true);
  });

  it('says how many articles there are', () => {
    expect(readme).toContain(`${articles.length} short news articles`);
  });
});
