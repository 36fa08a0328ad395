import { describe, expect, it } from 'vitest';
import { addDays, datesAgree, daysInMonth, isPartialDate, precisionOf } from '../../src/domain/partial-date.ts';

describe('isPartialDate', () => {
  it.each(['2024', '2024-02', '2024-02-29', '1999-12-31'])('accepts %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each(['', '24', '2024-2', '2024-13', '2024-00', '2024-02-30', '2023-02-29', '2024-12-13T10:00', '0000', ' 2024'])(
    'refuses %j',
    (date) => {
      expect(isPartialDate(date)).toBe(false);
    },
  );
});

describe('partial dates', () => {
  it('have the precision of their length', () => {
    expect(['2024', '2024-12', '2024-12-13'].map(precisionOf)).toEqual(['YEAR', 'MONTH', 'DAY']);
  });

  it('agree when one contains the other', () => {
    expect(datesAgree('2024-12', '2024-12-13')).toBe(true);
    expect(datesAgree('2024-11', '2024-12-13')).toBe(false);
  });

  it('cross months and leap days when days are added', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(daysInMonth(2023, 2)).toBe(28);
  });
});
