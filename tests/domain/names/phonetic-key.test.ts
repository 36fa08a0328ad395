import { describe, expect, it } from 'vitest';
import { phoneticKey } from '../../../src/domain/names/phonetic-key.ts';
import { areSpellingsOfOneName } from '../../../src/domain/names/spelling-similarity.ts';

describe('phoneticKey', () => {
  it.each([
    ['Mohammed', 'Muhamad'],
    ['Maoudi', 'Maudi'],
    ['Baranskiy', 'Baransky'],
    ['Qaddafi', 'Kadafi'],
    ['Hussein', 'Husain'],
    ['Erdoğan', 'Erdogan'],
    ['Lukashenka', 'Lukashenko'],
    ['Fouad', 'Fuad'],
    ['Schabib', 'Shabib'],
    ['Medvedeff', 'Medvedev'],
    ['Djibril', 'Jibril'],
    ['Samiyeh', 'Samiya'],
  ])('is one for %s and %s', (a, b) => {
    expect(phoneticKey(a)).toBe(phoneticKey(b));
    expect(areSpellingsOfOneName(a, b)).toBe(true);
  });

  it.each([
    ['Mohammed', 'Mahmoud'],
    ['Li', 'Lee'],
    ['Harthi', 'Hirth Aziz'],
    ['Brandt', 'Barnett'],
    ['Obama', 'Osama'],
  ])('does not make %s and %s one name', (a, b) => {
    expect(areSpellingsOfOneName(a, b)).toBe(false);
  });

  it('leaves other scripts as they are', () => {
    expect(phoneticKey('岸田')).toBe('岸田');
  });
});
