import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../src/domain/country.ts';
import { MEETING_KINDS } from '../../src/domain/vocabulary/meeting-kind.ts';
import { parseGold } from '../../src/evaluate/gold.ts';

const KINDS: readonly string[] = ['IN_PERSON', ...Object.keys(MEETING_KINDS)];
const CODES: ReadonlySet<string> = new Set(COUNTRIES.map(({ code }) => code));

const readPart = (part: string) => {
  const folder = join(import.meta.dirname, part);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      file: basename(file, '.json'),
      article: parseGold(JSON.parse(readFileSync(join(folder, file), 'utf8')), file),
    }));
};

const PARTS = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(?:passages|short)$/u.test(entry.name))
  .map(({ name }) => ({ part: name, articles: readPart(name) }));
const ALL = PARTS.flatMap(({ part, articles }) => articles.map((each) => ({ ...each, part })));

describe('the corpus', () => {
  it('has no article twice', () => {
    const ids = ALL.map(({ article }) => article.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(PARTS)('$part has meetings held, planned and called off, and pairs that never met', ({ articles }) => {
    const meetings = articles.flatMap(({ article }) => article.meetings);
    expect([...new Set(meetings.map(({ status }) => status))].sort()).toEqual(['CANCELLED', 'HELD', 'PLANNED']);
    expect(articles.some(({ article }) => article.notMet.length > 0)).toBe(true);
  });
});

describe.each(ALL)('$part/$file', ({ file, article }) => {
  const { text, people, organizations, meetings, optionalMeetings, notMet, statements } = article;

  it('is named for its id and has a day of publication', () => {
    expect(article.id).toBe(file);
    expect(article.publishedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('names only what the text names, in forms that the text has', () => {
    const named = [...people, ...organizations];
    expect(named.filter(({ name, aka }) => ![name, ...aka].some((form) => text.includes(form)))).toEqual([]);
    expect(named.flatMap(({ aka }) => aka.filter((form) => !text.includes(form)))).toEqual([]);
  });

  it('uses ISO codes of countries that exist, and known kinds', () => {
    const places = [...meetings, ...optionalMeetings].flatMap(({ country }) => country ?? []);
    const codes = [...article.countries, ...people.flatMap(({ country }) => country ?? []), ...places];
    expect(codes.filter((code) => !CODES.has(code))).toEqual([]);
    expect(meetings.filter(({ kind }) => !KINDS.includes(kind))).toEqual([]);
  });

  it('refers to its own people, organizations and countries alone', () => {
    const persons = new Set(people.map(({ name }) => name));
    const bodies = new Set([...organizations.map(({ name }) => name), ...article.optionalOrganizations]);
    const every = [...meetings, ...optionalMeetings];
    const named = [...every.flatMap(({ participants }) => participants), ...notMet.flat()];
    expect(named.filter((name) => !persons.has(name))).toEqual([]);
    const sides = every.flatMap(({ delegations }) => delegations);
    expect(sides.filter((side) => !CODES.has(side) && !bodies.has(side))).toEqual([]);
    expect(statements.filter(({ speaker }) => !persons.has(speaker) && !bodies.has(speaker))).toEqual([]);
  });

  it('takes the words of its statements from the text', () => {
    expect(statements.filter(({ contains }) => !text.includes(contains))).toEqual([]);
  });

  it('does not let a pair that never met meet', () => {
    const held = meetings.filter(({ status }) => status === 'HELD');
    const contradicted = notMet.filter((pair) =>
      held.some(({ participants }) => pair.every((name) => participants.includes(name))),
    );
    expect(contradicted).toEqual([]);
  });
});
