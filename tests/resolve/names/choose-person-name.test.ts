import { describe, expect, it } from 'vitest';
import { choosePersonName } from '../../../src/resolve/names/choose-person-name.ts';
import { addAliases, withdrawAliases } from '../../../src/resolve/names/merge-aliases.ts';

describe('choosePersonName', () => {
  it.each([
    ['a whole name before a bare one that more documents use', { Ames: 9, 'Paul Ames': 1 }, 'Paul Ames'],
    ['the spelling that most documents use', { 'Paul Ames': 2, 'Paul K. Ames': 1 }, 'Paul Ames'],
    ['a name before one with a title', { 'Minister Paul Ames': 5, 'Paul Ames': 1 }, 'Paul Ames'],
    ['a name before one with an initial', { 'P. Ames': 5, 'Paul Ames': 1 }, 'Paul Ames'],
    ['the longer of two that as many use', { 'Paul Ames': 1, 'Paul Karl Ames': 1 }, 'Paul Karl Ames'],
    ['particles in small letters', { 'Yusuf Al-Harthi': 1, 'Yusuf al-Harthi': 1 }, 'Yusuf al-Harthi'],
    ['a bare name where there is no other', { Ames: 1 }, 'Ames'],
    ['a name before one with an office', { 'Harbour Secretary Eva Lund': 2, 'Eva Lund': 2 }, 'Eva Lund'],
    ['a name before one with a nationality', { 'Norwegian Fisheries Minister Eva Lund': 3, 'Eva Lund': 1 }, 'Eva Lund'],
    ['away a title that every spelling has', { 'Foreign Minister Eva Lund': 2, 'Minister Lund': 1 }, 'Eva Lund'],
    ['away the title of a ruler', { 'King Harald': 2, Harald: 1 }, 'Harald'],
    ['a given name that stands before an office in no title', { 'Chief Ames': 1, 'Paul Ames': 1 }, 'Paul Ames'],
  ])('takes %s', (_what, counts, expected) => {
    expect(choosePersonName(Object.entries(counts).map(([text, documents]) => ({ text, documents })))).toBe(expected);
  });
});

describe('aliases', () => {
  it('count the documents that use them, the most used first', () => {
    const aliases = addAliases(addAliases([], ['Paul Ames', 'Ames']), ['Ames']);
    expect(aliases).toEqual([
      { text: 'Ames', documents: 2 },
      { text: 'Paul Ames', documents: 1 },
    ]);
  });

  it('go when the last document that uses them is withdrawn, and the others stay', () => {
    const aliases = [
      { text: 'Ames', documents: 2 },
      { text: 'Paul Ames', documents: 1 },
    ];
    expect(withdrawAliases(aliases, ['Paul Ames', 'Ames'])).toEqual([{ text: 'Ames', documents: 1 }]);
  });
});
