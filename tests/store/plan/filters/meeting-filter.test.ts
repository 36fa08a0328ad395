import { describe, expect, it } from 'vitest';
import { parseMeetingFilter } from '../../../../src/store/plan/filters/meeting-filter.ts';

/** A filter within `not` within `not` …, so many levels in all. */
function nested(levels: number): object {
  let filter: object = {};
  for (let level = 1; level < levels; level += 1) filter = { not: filter };
  return filter;
}

describe('a meeting filter', () => {
  it('nests five levels deep', () => {
    expect(parseMeetingFilter(nested(5))).toEqual(nested(5));
  });

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
    [{ mediums: ['TELEX'] }, 'filter.mediums.0: '],
    [{ minDocuments: -1 }, 'filter.minDocuments: '],
    [{ minDocuments: 1.5 }, 'filter.minDocuments: '],
    [{ minConfidence: 1.5 }, 'filter.minConfidence: '],
    [{ place: 7 }, 'filter.place: '],
    [{ and: {} }, 'filter.and: '],
    [{ or: [{}, { whom: [] }] }, 'filter.or.1: Unrecognized key'],
    [{ not: { from: '2024-02-30' } }, 'filter.not.from: expected a date that exists'],
    [nested(6), 'nested deeper than 5 levels'],
    [nested(500), 'nested deeper than 5 levels'],
    [{ or: Array.from({ length: 50 }, () => ({})) }, 'more than 50 filters'],
    ['with', 'filter: '],
  ])('%j is refused with the path of what is wrong', (filter, message) => {
    expect(() => parseMeetingFilter(filter)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(message) }),
    );
  });
});
