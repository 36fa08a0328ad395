import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isPartialDate } from '../../src/domain/partial-date.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const named = z.object({ name: z.string(), aka: z.array(z.string()) });
const countryCode = z.string().regex(/^[A-Z]{3}$/);
const goldSchema = z.object({
  id: z.string(),
  text: z.string(),
  people: z.array(named.extend({ country: countryCode.nullable(), position: z.string().nullable() })),
  countries: z.array(countryCode),
  organizations: z.array(named),
  meetings: z.array(
    z.object({
      participants: z.array(z.string()),
      delegations: z.array(z.string()),
      status: z.enum(['HELD', 'PLANNED', 'CANCELLED']),
      date: z.string().refine(isPartialDate).nullable(),
    }),
  ),
  notMet: z.array(z.tuple([z.string(), z.string()])),
  statements: z.array(z.object({ speaker: z.string(), contains: z.string() })),
});

const gold = readdirSync(new URL('gold/', seeds)).map((name) => ({
  name: basename(name, '.json'),
  ...goldSchema.parse(JSON.parse(readFileSync(new URL(`gold/${name}`, seeds), 'utf8'))),
}));

/** The others are invented: they are for the score alone, and are not loaded. */
const ofArticles = gold.filter(({ name }) => !name.startsWith('invented-'));

describe('seeds/gold', () => {
  it('has ten of the articles and four invented ones, with meetings that were held, planned and called off', () => {
    const statuses = new Set(gold.flatMap(({ meetings }) => meetings.map(({ status }) => status)));
    expect(ofArticles).toHaveLength(10);
    expect(gold).toHaveLength(14);
    expect([...statuses].sort()).toEqual(['CANCELLED', 'HELD', 'PLANNED']);
  });

  it.each(ofArticles)('$name annotates the article of that name, word for word', ({ name, id, text }) => {
    const article = readFileSync(new URL(`articles/${name}.md`, seeds), 'utf8');
    expect(id).toBe(name);
    expect(article.split('\n---\n').slice(1).join('\n---\n').trim()).toBe(text);
  });

  it.each(gold)('$name names nobody whom the text does not name', ({ text, people, organizations }) => {
    const absent = [...people, ...organizations].filter(
      ({ name, aka }) => ![name, ...aka].some((form) => text.includes(form)),
    );
    expect(absent.map(({ name }) => name)).toEqual([]);
  });

  it.each(gold)('$name refers to its own people alone', ({ people, organizations, meetings, notMet, statements }) => {
    const known = new Set([...people, ...organizations].map(({ name }) => name));
    const referred = [
      ...meetings.flatMap(({ participants }) => participants),
      ...notMet.flat(),
      ...statements.map(({ speaker }) => speaker),
    ];
    expect(referred.filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(gold)('$name takes the words of its statements from the text', ({ text, statements }) => {
    expect(statements.filter(({ contains }) => !text.includes(contains))).toEqual([]);
  });
});
