import { describe, expect, it } from 'vitest';
import { readMeetingFilter } from '../../../../src/store/plan/filters/read-meeting-filter.ts';

describe('the filter of meetings as lists use it', () => {
  it.each([
    ['nothing', null, { minConfidence: 0.6 }],
    ['something else', { kinds: ['SUMMIT'] }, { kinds: ['SUMMIT'], minConfidence: 0.6 }],
    ['null', { minConfidence: null }, { minConfidence: 0.6 }],
  ])('keeps what is hardly likely away where it says %s', (_what, given, wanted) => {
    expect(readMeetingFilter(given)).toEqual(wanted);
  });

  it.each([
    { minConfidence: 0 },
    { minConfidence: 0.9 },
    { not: { minConfidence: 0.6 } },
    { and: [{ minConfidence: 0.2 }] },
    { or: [{ kinds: ['SUMMIT'] }, { not: { minConfidence: 0.2 } }] },
  ])('is as it was given where it speaks of confidence: %j', (filter) => {
    expect(readMeetingFilter(filter)).toEqual(filter);
  });

  it('refuses what is no filter', () => {
    expect(() => readMeetingFilter({ minConfidence: 2 })).toThrow('minConfidence: ');
  });
});
