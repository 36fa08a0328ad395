import { describe, expect, it } from 'vitest';
import { parseWrittenDay } from '../../../../src/documents/html/metadata/written-day.ts';

describe('parseWrittenDay', () => {
  it.each([
    ['13 December 2024', '2024-12-13'],
    ['December 13, 2024', '2024-12-13'],
    ['Dec. 13, 2024 10:30 am EST', '2024-12-13'],
    ['Sept 3rd, 2024', '2024-09-03'],
    ['Friday, 13 Dec 2024 10:00:00 GMT', '2024-12-13'],
    ['13-May-2024', '2024-05-13'],
    ['2024/12/13', '2024-12-13'],
    ['20241213', '2024-12-13'],
    ['20241213T1030Z', '2024-12-13'],
    ['Published on 1 June 2024 at noon', '2024-06-01'],
  ])('reads %s as %s', (text, day) => {
    expect(parseWrittenDay(text)).toBe(day);
  });

  it.each(['12/11/2024', '30 February 2024', 'December 2024', 'Friday', '99 May 2024', '20241399'])(
    'does not read %s',
    (text) => {
      expect(parseWrittenDay(text)).toBeNull();
    },
  );
});
