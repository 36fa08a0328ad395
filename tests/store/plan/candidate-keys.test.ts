import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../../src/store/plan/compile-plan.ts';
import type { PageSelection, RelationSelection } from '../../../src/store/plan/selection.ts';
import { select } from '../../support/relation-selection.ts';

const DAYS = ['', '2023', '2024-01-01', '2024-01-02', '2024-01-05', '2024-02'];
const oneEach = DAYS.map((value) => ({ value, count: 1 }));
/** With the doubtful ones. */
const ALL_DAYS = DAYS.map((value) => ({ value, count: 2 }));

/** The dates that a page of meetings asks for; null where it asks for rows of any date. */
function datesOf(page: Partial<PageSelection>, filter: RelationSelection['filter'] = null, days = oneEach) {
  const list = select('Query.meetings', { page, filter });
  const { query, parameters } = compilePlan(
    [{ kind: 'list', key: 'list', list }],
    new Map([
      ['Meeting.dateKey 0.6', days],
      ['Meeting.dateKey ', ALL_DAYS],
    ]),
  );
  const [, name = ''] = /dateKey IN \$(?<name>\w+)/u.exec(query.cypher) ?? [];
  return parameters[name] ?? null;
}

describe('the dates that a page of all meetings can have', () => {
  it.each<[string, Partial<PageSelection>, RelationSelection['filter'], readonly string[] | null]>([
    ['the latest of them', { size: 2 }, null, ['2024-02', '2024-01-05', '2024-01-02']],
    ['the earliest, for a page read backward', { size: 2, backward: true }, null, ['', '2023', '2024-01-01']],
    ['all, where there are fewer', { size: 20 }, null, DAYS.toReversed()],
    [
      'one more beyond a cursor',
      { size: 1, from: ['2024-01-05', 'x'] },
      null,
      ['2024-01-05', '2024-01-02', '2024-01-01'],
    ],
    ['none after the end of a filter', { size: 1 }, { to: '2024-01' }, ['2024-01-05', '2024-01-02']],
    ['those since a date, while enough are', { size: 1 }, { from: '2024-01-03' }, ['2024-02', '2024-01-05']],
    ['not known, where a page reaches past the start of a filter', { size: 2 }, { from: '2024-01-03' }, null],
    ['not known, where something else is asked too', { size: 2 }, { kinds: ['VISIT'] }, null],
    ['fewer where the doubtful count too', { size: 3 }, { minConfidence: 0 }, ['2024-02', '2024-01-05']],
    ['not known, where another confidence is asked', { size: 2 }, { minConfidence: 0.7 }, null],
    ['not known, where the page ends at a cursor', { size: 2, until: ['2023', 'x'] }, null, null],
  ])('are %s', (_, page, filter, expected) => {
    expect(datesOf(page, filter)).toEqual(expected);
  });

  it('are fewer where a date has several rows', () => {
    const days = oneEach.map((day) => (day.value === '2024-01-05' ? { ...day, count: 3 } : day));
    expect(datesOf({ size: 3 }, null, days)).toEqual(['2024-02', '2024-01-05']);
    expect(datesOf({ size: 4 }, null, days)).toEqual(['2024-02', '2024-01-05', '2024-01-02']);
  });

  it('do not count the rows of the cursor, nor those of a month that may have ended before the first day', () => {
    const days = oneEach.map((day) => ({ ...day, count: 9 }));
    expect(datesOf({ size: 2, from: ['2024-01-05', 'x'] }, null, days)).toEqual(['2024-01-05', '2024-01-02']);
    expect(datesOf({ size: 2 }, { from: '2024-02-03' }, days)).toBeNull();
  });

  it('are left to the engine where it does not tell them', () => {
    const list = select('Query.meetings');
    const { query } = compilePlan([{ kind: 'list', key: 'list', list }]);
    expect(query.cypher).toContain("dateKey >= ''");
  });
});
