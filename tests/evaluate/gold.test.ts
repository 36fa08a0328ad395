import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGold, parseGoldFile } from '../../src/evaluate/gold.ts';

const FOLDER = join(import.meta.dirname, '../../seeds/gold');
const ARTICLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => parseGold(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')), name));

describe('parseGold', () => {
  it.each<readonly [unknown, string]>([
    [{ text: 'x' }, '$.id'],
    [{ id: 'a', text: 'x', publishedAt: '2024-02-30' }, '$.publishedAt'],
    [{ id: 'a', text: 'x', meetings: [{ kind: 'MEETING', status: 'MAYBE' }] }, '$.meetings[0].status'],
    [{ id: 'a', text: 'x', notMet: [['only one']] }, '$.notMet[0]'],
    ['no object', '$'],
  ])('refuses %j and names %s', (value, path) => {
    expect(() => parseGold(value, 'a.json')).toThrow(`a.json is no gold article: ${path}`);
  });

  it('fills in what an article does not have, and leaves notes out', () => {
    expect(parseGold({ id: 'a', text: 'x', remark: 'by hand' })).toMatchObject({
      people: [],
      notMet: [],
      publisher: null,
    });
    expect(parseGold({ id: 'a', text: 'x', remark: 'by hand' })).not.toHaveProperty('remark');
  });
});

describe('parseGoldFile', () => {
  it('reads one article, or an array of them in its order', () => {
    expect(parseGoldFile({ id: 'a', text: 'x' }, 'a.json').map(({ id }) => id)).toEqual(['a']);
    const passages = [
      { id: 'b', text: 'x' },
      { id: 'a', text: 'y' },
    ];
    expect(parseGoldFile(passages, 'a.json').map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('says which article of an array is wrong', () => {
    expect(() => parseGoldFile([{ id: 'a', text: 'x' }, { id: 'b' }], 'a.json')).toThrow(
      'a.json[1] is no gold article: $.text',
    );
  });
});

describe('the gold of the package', () => {
  it.each(ARTICLES.map((article) => [article.id, article] as const))(
    '%s names only people and pieces that it has',
    (_id, article) => {
      const people = new Set(article.people.map(({ name }) => name));
      const speakers = new Set([...people, ...article.organizations.map(({ name }) => name)]);
      const named = [...article.meetings.flatMap(({ participants }) => participants), ...article.notMet.flat()];
      expect(named.filter((name) => !people.has(name))).toEqual([]);
      expect(article.statements.filter(({ speaker }) => !speakers.has(speaker))).toEqual([]);
      expect(article.statements.filter(({ contains }) => !article.text.includes(contains))).toEqual([]);
    },
  );

  it('has refused or cancelled meetings, and pairs that never met', () => {
    expect(ARTICLES.some(({ meetings }) => meetings.some(({ status }) => status === 'CANCELLED'))).toBe(true);
    expect(ARTICLES.some(({ notMet }) => notMet.length > 0)).toBe(true);
  });
});
