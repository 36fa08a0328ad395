import { expect, test } from 'vitest';
import { DATE_PATTERNS } from '../../../../src/extract/passes/05-dates/date-patterns.ts';
import { firstSigns } from '../../../../src/extract/passes/05-dates/first-signs.ts';

test.each([
  ['(?:may|[Jj]une?)\\d', '[Jjm]'],
  ['(?<=in\\s)(?:early |-)?\\d\\d', '[\\-\\de]'],
  ['(?<word>a+|b{2})c', '[ab]'],
])('what %s matches begins with one of %s', (source, signs) => {
  expect(firstSigns(source)).toBe(signs);
});

test.each(['[^a]b', '.x', 'a?', '(?:a|)', '(?!a)'])(
  'what %s matches can begin with any sign, or is empty',
  (source) => {
    expect(firstSigns(source)).toBeNull();
  },
);

test('each date pattern says what it begins with', () => {
  expect(DATE_PATTERNS.filter(({ pattern }) => !pattern.source.startsWith('(?=[')).map(({ name }) => name)).toEqual([]);
});
