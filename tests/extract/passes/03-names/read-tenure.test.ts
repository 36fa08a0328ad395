import { describe, expect, it } from 'vitest';
import { readArticle } from '../../support/read-article.ts';

const tenureOf = (text: string) => {
  const [person] = readArticle(`The harbour was closed for most of the week. ${text}`).people;
  const [position] = person?.positions ?? [];
  return [position?.from ?? null, position?.to ?? null];
};

describe('when somebody held an office', () => {
  it.each([
    ['Ana Solís, prime minister of Peru from 2010 to 2016, spoke on Monday.', '2010', '2016'],
    ['Ana Solís, finance minister between 1998 and 2002, spoke on Monday.', '1998', '2002'],
    ['Ana Solís, the finance minister since May 2019, spoke on Monday.', '2019-05', null],
    ['Ana Solís, the governor until 2021, spoke on Monday.', null, '2021'],
    ['Ana Solís, the finance minister, spoke on Monday.', null, null],
    ['Ana Solís, the finance minister, has been on strike since 2019.', null, null],
    ['Finance Minister Ana Solís spoke of prices since 2019.', null, null],
  ])('is what stands behind it: %s', (text, from, to) => {
    expect(tenureOf(text)).toEqual([from, to]);
  });
});
