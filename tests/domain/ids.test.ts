import { describe, expect, it } from 'vitest';
import { kindOfId, toCountryId, toId } from '../../src/domain/ids.ts';

describe('ids', () => {
  it('are made of the folded name', () => {
    expect(toId('Person', 'José Raúl Müller')).toBe('person:jose-raul-muller');
    expect(toCountryId('IRQ')).toBe('country:IRQ');
  });

  it('are refused when nothing of the name is left', () => {
    expect(() => toId('Person', '—')).toThrow(RangeError);
  });

  it.each([
    ['person:ada-lovelace', 'Person'],
    ['country:IRQ', 'Country'],
    ['document:0123abcd', 'Document'],
    ['p1', null],
    ['person:', null],
    [':x', null],
    ['planet:mars', null],
  ])('%s names the kind %s', (id, kind) => {
    expect(kindOfId(id)).toBe(kind);
  });
});
