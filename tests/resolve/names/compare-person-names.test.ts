import { describe, expect, it } from 'vitest';
import { comparePersonNames } from '../../../src/resolve/names/compare-person-names.ts';
import { personKeys } from '../../../src/resolve/names/person-keys.ts';
import { parsePersonName } from '../../../src/resolve/names/person-name.ts';

const RELATIONS = [
  ['Ingrid Solberg', 'Ingrid Solberg', 'SAME'],
  ['Prime Minister Ingrid Solberg', 'Ingrid Solberg', 'SAME'],
  ['Tanaka Hiroko', 'Hiroko Tanaka', 'SAME'],
  ['Jean-Yves Perrin', 'Jean Yves Perrin', 'SAME'],
  ['Kim Tae-ho', 'Kim Taeho', 'SAME'],
  ['Yusuf al-Harthi', 'Yusuf Al Harthi', 'SAME'],
  ["Yusuf Sha'lan al-Harthi", 'Yusuf Shalan al-Harthi', 'SAME'],
  ['Yusuf al-Harthi', 'Youssef El Harthy', 'VARIANT'],
  ['Bob Ames', 'Robert Ames', 'VARIANT'],
  ['Oleh Petrovskiy', 'Oleh Petrovsky', 'VARIANT'],
  ['Mohammed Daoud', 'Muhamad Dawood', 'VARIANT'],
  ['Pablo Serrano', 'Pablo Serrano Ibáñez', 'PART'],
  ['Mohammed al-Harthi', 'Mohammed Salim al-Harthi', 'PART'],
  ['Salim al-Harthi', 'Mohammed Salim al-Harthi', 'PART'],
  ['P. Ames', 'Paul Ames', 'INITIAL'],
  ['Ames', 'Paul Ames', 'FAMILY'],
  ['Harthi', 'Yusuf al-Harthi', 'FAMILY'],
] as const;

function relate(a: string, b: string): string | null {
  const [left, right] = [parsePersonName(a), parsePersonName(b)];
  return left === null || right === null ? null : comparePersonNames(left, right);
}

describe('comparePersonNames', () => {
  it.each(RELATIONS)('%s and %s are %s', (a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
    expect(relate(b, a)).toBe(relation);
  });

  it.each(RELATIONS)('lets %s and %s share a key', (a, b) => {
    expect(personKeys(a).filter((key) => personKeys(b).includes(key))).not.toEqual([]);
  });

  it.each([
    ['Paul Ames', 'Petra Ames', 'CONFLICT'],
    ['Paul Ames Jr.', 'Paul Ames Sr.', 'CONFLICT'],
    ['Q. Ames', 'Paul Ames', 'CONFLICT'],
    ['Mr Ames', 'Mrs Ames', 'CONFLICT'],
    ['Mohammed Ames', 'Mahmoud Ames', 'CONFLICT'],
    ['Rashid', 'Salem bin Rashid', 'NONE'],
    ['Paul Ames', 'Paul Okoro', 'NONE'],
    ['Ames', 'Okoro', 'NONE'],
  ])('tells %s from %s', (a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
    expect(relate(b, a)).toBe(relation);
  });
});
