import { describe, expect, it } from 'vitest';
import { readArticle } from '../support/read-article.ts';

const countryOf = (text: string, name: string): string | null =>
  readArticle(text).people.find((person) => person.name === name)?.country ?? null;

const BEFORE =
  'OSLO (Fjord Wire) – Norway and Kenya argued about tea on Monday. Rain fell. Trams stopped. Schools closed.';

describe('the country of somebody whom the text names without one', () => {
  it.each([
    ['Fisheries Minister Anders Holm was not amused.', 'Anders Holm', 'country:NOR'],
    ['Opposition MP Anders Holm was not amused.', 'Anders Holm', 'country:NOR'],
    ['Anders Holm, the minister for housing, was not amused.', 'Anders Holm', 'country:NOR'],
  ])('is that of the dateline in %j', (sentence, name, expected) => {
    expect(countryOf(`${BEFORE} ${sentence}`, name)).toBe(expected);
  });

  it.each([
    ['President Anders Holm was not amused.', 'Anders Holm'],
    ['Painter Anders Holm was not amused.', 'Anders Holm'],
    ['Foreign Minister Anders Holm was not amused.', 'Anders Holm'],
  ])('stays open in %j, far from the lead', (sentence, name) => {
    expect(countryOf(`${BEFORE} ${sentence}`, name)).toBeNull();
  });
});
