import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../src/documents/iso-day.ts';

describe('parseIsoDay', () => {
  it.each([
    ['2024-12-13', '2024-12-13'],
    ['2024-12', '2024-12'],
    ['2024', '2024'],
    [' 2024-12-13 ', '2024-12-13'],
    ['2024-12-13T10:00:00Z', '2024-12-13'],
    ['2024-12-13T23:59:59.123+14:00', '2024-12-13'],
    ['2024-12-13T01:30:00-0800', '2024-12-13'],
    ['2024-12-13 10:00', '2024-12-13'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %s as %s, the day as written', (text, day) => {
    expect(parseIsoDay(text)).toBe(day);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13',
    '2024-12-13T25:00',
    '2024-12-13 noon',
    '13.12.2024',
    'today',
    '',
    '24',
  ])('does not read %j', (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });
});
