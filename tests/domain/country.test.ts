import { describe, expect, it } from 'vitest';
import { COUNTRIES, findCountry, findCountryByName } from '../../src/domain/country.ts';

describe('countries', () => {
  it('are found by their alpha-3 code', () => {
    expect(findCountry('KEN')).toMatchObject({
      code2: 'KE',
      name: 'Kenya',
      demonyms: ['Kenyan'],
      capitals: ['Nairobi'],
      region: 'Africa',
    });
    expect(findCountry('XKX')?.name).toBe('Kosovo');
  });

  it('are not found by another code', () => {
    expect(findCountry('ke')).toBeNull();
    expect(findCountry('ZZZ')).toBeNull();
  });

  it.each([
    ['Kenya', 'KEN'],
    ['REPUBLIC OF KENYA', 'KEN'],
    ['U.S.', 'USA'],
    ['usa', 'USA'],
    ['Great Britain', 'GBR'],
    ['Cote d’Ivoire', 'CIV'],
    ['Turkey', 'TUR'],
    ['Kenyan', null],
    ['', null],
    ['...', null],
  ])('are found by the name %j: %j', (name, code) => {
    expect(findCountryByName(name)?.code ?? null).toBe(code);
  });

  it('have distinct codes of three letters', () => {
    expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(COUNTRIES.length);
    expect(COUNTRIES.every(({ code }) => /^[A-Z]{3}$/.test(code))).toBe(true);
  });
});
