import { describe, expect, it } from 'vitest';
import { parseMeetingFilter } from '../../../../src/store/plan/filters/meeting-filter.ts';

describe('a meeting filter', () => {
  it.each([
    [{}],
    [
      {
        with: ['person:a'],
        withAny: [],
        about: '',
        kinds: ['SUMMIT'],
        statuses: ['HELD'],
        from: '2024',
        to: '2024-02-29',
      },
    ],
    [{ with: null, withAny: null, about: null, kinds: null, statuses: null, from: null, to: null }],
  ])('%j is taken as it is', (filter) => {
    expect(parseMeetingFilter(filter)).toEqual(filter);
  });

  it.each([
    [{ whom: ['person:a'] }, 'filter: Unrecognized key'],
    [{ with: 'person:a' }, 'filter.with: '],
    [{ with: [7] }, 'filter.with.0: '],
    [{ with: Array.from({ length: 21 }, (_, n) => `person:${n}`) }, 'filter.with: '],
    [{ withAny: Array.from({ length: 1001 }, (_, n) => `person:${n}`) }, 'filter.withAny: '],
    [{ about: ['water'] }, 'filter.about: '],
    [{ kinds: ['PARTY'] }, 'filter.kinds.0: '],
    [{ statuses: ['held'] }, 'filter.statuses.0: '],
    [{ from: '2024-02-30' }, 'filter.from: expected a date that exists'],
    [{ to: 'yesterday' }, 'filter.to: expected a date that exists'],
    ['with', 'filter: '],
  ])('%j is refused with the path of what is wrong', (filter, message) => {
    expect(() => parseMeetingFilter(filter)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(message) }),
    );
  });
});
