import { describe, expect, it } from 'vitest';
import { toPersonProfile } from '../../../src/resolve/people/person-profile.ts';
import { SAME_PERSON } from '../../../src/resolve/people/person-weights.ts';
import { scorePerson } from '../../../src/resolve/people/score-person.ts';

function profile(name: string, country?: string, title?: string) {
  return toPersonProfile([name], {
    countries: country === undefined ? [] : [`country:${country}`],
    positions: title === undefined ? [] : [{ title, of: `country:${country}` }],
  });
}

const known = profile('Paul Karl Ames', 'NZL', 'Trade Minister');
const score = (...one: Parameters<typeof profile>) => scorePerson(profile(...one), known).score;

describe('scorePerson', () => {
  it('scores less the less of the name there is', () => {
    const scores = ['Paul Karl Ames', 'Paul Ames', 'P. Ames', 'Ames'].map((name) => score(name, 'NZL'));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('scores a shared country above an unknown one, and that above another', () => {
    expect(score('Paul Ames', 'NZL')).toBeGreaterThan(score('Paul Ames'));
    expect(score('Paul Ames')).toBeGreaterThan(score('Paul Ames', 'PRY'));
  });

  it('scores a shared position above none, and none above another', () => {
    expect(score('Ames', 'NZL', 'Trade Minister')).toBeGreaterThan(score('Ames', 'NZL'));
    expect(score('Ames', 'NZL')).toBeGreaterThan(score('Ames', 'NZL', 'Police Chief'));
  });

  it.each([
    ['the same name', ['Paul Karl Ames'], true],
    ['the same name in another country', ['Paul Karl Ames', 'PRY'], true],
    ['the same name in another country and position', ['Paul Karl Ames', 'PRY', 'Bishop'], false],
    ['a shorter name', ['Paul Ames'], true],
    ['a shorter name in another country', ['Paul Ames', 'PRY'], false],
    ['a bare family name', ['Ames'], false],
    ['a bare family name of the same country', ['Ames', 'NZL'], true],
    ['a bare family name of the same country in another position', ['Ames', 'NZL', 'Bishop'], false],
    ['another given name', ['Petra Ames', 'NZL', 'Trade Minister'], false],
    ['the son', ['Paul Karl Ames Jr.', 'NZL'], true],
  ] as const)('decides on %s', (_what, one, isSame) => {
    expect(score(...(one as unknown as Parameters<typeof profile>)) >= SAME_PERSON).toBe(isSame);
  });

  it('keeps father and son apart, and Mr from Mrs', () => {
    expect(scorePerson(profile('Paul Ames Jr.', 'NZL'), profile('Paul Ames Sr.', 'NZL')).score).toBe(0);
    expect(scorePerson(profile('Mr Ames', 'NZL'), profile('Mrs Ames', 'NZL')).score).toBe(0);
  });

  it('stays in [0, 1] and is symmetric', () => {
    const profiles = [
      known,
      profile('Ames', 'PRY', 'Bishop'),
      profile('P. Ames'),
      profile('Paul Karl Ames', 'NZL', 'Trade Minister'),
    ];
    for (const a of profiles) {
      for (const b of profiles) {
        const { score: one } = scorePerson(a, b);
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
        expect(scorePerson(b, a).score).toBe(one);
      }
    }
  });
});
