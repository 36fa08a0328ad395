import { describe, expect, it } from 'vitest';
import { parsePersonName } from '../../../src/resolve/names/person-name.ts';

describe('parsePersonName', () => {
  it.each([
    ['Prime Minister Ingrid Solberg', 'Ingrid Solberg', 'solberg'],
    ['Maj. Gen. Tom Alder', 'Tom Alder', 'alder'],
    ['the former president Ana Duarte', 'Ana Duarte', 'duarte'],
    ['Omani oil minister Yusuf al-Harthi', 'Yusuf al-Harthi', 'al-harthi'],
    ['New Zealand Foreign Minister Paul Ames', 'Paul Ames', 'ames'],
    ['Harbour Board spokesperson Paul Ames', 'Paul Ames', 'ames'],
    ['Paul French', 'Paul French', 'french'],
    ['Jordan Ames', 'Jordan Ames', 'ames'],
    ['al-Harthi', 'al-Harthi', 'al-harthi'],
    ['Elke von der Marwitz', 'Elke von der Marwitz', 'von-der-marwitz'],
    ['Luis de la Vega', 'Luis de la Vega', 'de-la-vega'],
    ['Salem bin Rashid', 'Salem bin Rashid', 'bin-rashid'],
    ['Omar Abdul Rahman', 'Omar Abdul Rahman', 'abdulrahman'],
    ['Omar Abd al-Rahman', 'Omar Abd al-Rahman', 'abdulrahman'],
    ['Zhang Weimin', 'Zhang Weimin', 'zhang'],
    ['Kim Tae-ho', 'Kim Tae-ho', 'kim'],
    ['Kim Larsen', 'Kim Larsen', 'larsen'],
    ['Dr. Paul Ames, Jr.', 'Paul Ames', 'ames'],
    ['paul ames', 'paul ames', 'ames'],
  ])('reads %s', (text, name, family) => {
    expect(parsePersonName(text)).toMatchObject({ text: name, familySlug: family });
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
