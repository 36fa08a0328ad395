import { describe, expect, it } from 'vitest';
import { parsePersonName } from '../../../src/resolve/names/person-name.ts';

describe('parsePersonName', () => {
  it.each([
    ['Prime Minister Ingrid Solberg', 'Ingrid Solberg', 'solberg'],
    ['Maj. Gen. Tom Alder', 'Tom Alder', 'alder'],
    ['the former president Ana Duarte', 'Ana Duarte', 'duarte'],
    ['Yusuf al-Harthi', 'Yusuf al-Harthi', 'al-harthi'],
    ['al-Harthi', 'al-Harthi', 'al-harthi'],
    ['Elke von der Marwitz', 'Elke von der Marwitz', 'von-der-marwitz'],
    ['Luis de la Vega', 'Luis de la Vega', 'de-la-vega'],
    ['Salem bin Rashid', 'Salem bin Rashid', 'bin-rashid'],
    ['Omar Abdul Rahman', 'Omar Abdul Rahman', 'abdulrahman'],
    ['Omar Abd al-Rahman', 'Omar Abd al-Rahman', 'abdulrahman'],
    ['Zhang Weimin', 'Zhang Weimin', 'zhang'],
    ['Kim Tae-ho', 'Kim Tae-ho', 'kim'],
    ['Kim Larsen', 'Kim Larsen', 'larsen'],
    ['Dr. Paul Ames, Jr.', 'Dr. Paul Ames', 'ames'],
  ])('reads %s', (text, _name, family) => {
    expect(parsePersonName(text)?.familySlug).toBe(family);
  });

  it.each([
    ['Paul Ames Jr.', 'junior'],
    ['Paul Ames, Sr.', 'senior'],
    ['Paul Ames III', '3'],
    ['Paul Ames', null],
  ])('reads the generation of %s', (text, generation) => {
    expect(parsePersonName(text)?.generation).toBe(generation);
  });

  it.each([
    ['Mr Ames', 'male'],
    ['Mrs. Ames', 'female'],
    ['Sheikha Noor Ames', 'female'],
    ['Minister Ames', null],
  ])('reads the sex that the title of %s says', (text, sex) => {
    expect(parsePersonName(text)?.sex).toBe(sex);
  });

  it('keeps a title that is all there is of a name', () => {
    expect(parsePersonName('Major')?.tokens).toEqual(['major']);
  });

  it.each(['', ' ', '—', '?!'])('finds no name in %j', (text) => {
    expect(parsePersonName(text)).toBeNull();
  });
});
