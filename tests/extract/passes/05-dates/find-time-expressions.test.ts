import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../../../../src/extract/layers.ts';
import { findBlocks } from '../../../../src/extract/passes/01-blocks/find-blocks.ts';
import { findSentences } from '../../../../src/extract/passes/02-sentences/find-sentences.ts';
import { findTimeExpressions } from '../../../../src/extract/passes/05-dates/find-time-expressions.ts';

/** A Thursday. */
const PUBLISHED = '2024-05-16';

function find(text: string, publishedAt: string | null = PUBLISHED): readonly TimeExpression[] {
  return findTimeExpressions({ text, sentences: findSentences(text, findBlocks(text).blocks), publishedAt });
}

const show = (text: string, publishedAt: string | null = PUBLISHED): string =>
  find(text, publishedAt)
    .map(
      ({ start, end, date, endDate }) =>
        `${text.slice(start, end)} = ${endDate === null ? date : `${date}/${endDate}`}`,
    )
    .join('; ');

describe('a weekday', () => {
  it.each([
    ['The envoy met the emir on Friday.', 'Friday = 2024-05-10'],
    ['The envoy met the emir on Thursday.', 'Thursday = 2024-05-16'],
    ['The envoy will meet the emir on Friday.', 'Friday = 2024-05-17'],
    ['The envoy is due to meet the emir on Thursday.', 'Thursday = 2024-05-16'],
    ['The envoy is set to meet the emir on Monday night.', 'Monday night = 2024-05-20'],
    [
      'The envoy said on Tuesday that he would meet the emir on Saturday.',
      'Tuesday = 2024-05-14; Saturday = 2024-05-18',
    ],
    ['The palace said Tuesday the two had met on Saturday.', 'Tuesday = 2024-05-14; Saturday = 2024-05-11'],
    ['On Monday the envoy flew home.', 'Monday = 2024-05-13'],
    ['On Monday, the envoy will fly home.', 'Monday = 2024-05-20'],
    ['The envoy flies to Oslo on Monday.', 'Monday = 2024-05-20'],
    [
      'Talks with the miners on Monday and with the dockers on Tuesday are to follow.',
      'Monday = 2024-05-20; Tuesday = 2024-05-21',
    ],
    [
      'The envoy, whose car broke down on Tuesday, is to see the emir on Sunday.',
      'Tuesday = 2024-05-14; Sunday = 2024-05-19',
    ],
    ['A meeting is scheduled for Wednesday.', 'Wednesday = 2024-05-22'],
    ['In a call on Sunday they agreed to meet again.', 'Sunday = 2024-05-12'],
    ['Talks begin Monday in Oslo.', 'Monday = 2024-05-20'],
    ['He set a date on Monday.', 'Monday = 2024-05-13'],
    ['He talked about the plan on Monday.', 'Monday = 2024-05-13'],
    ['He is due to have lunch with the miners on Monday.', 'Monday = 2024-05-20'],
    ['He returns to Oslo for a vote on Monday focused on fish.', 'Monday = 2024-05-20'],
    ['They are to meet every week, starting on Monday.', 'Monday = 2024-05-20'],
    ['The two agreed to meet on Monday.', 'Monday = 2024-05-20'],
    ['The two agreed on Monday to meet again.', 'Monday = 2024-05-13'],
    ['The envoy visited Malta Monday to see the president.', 'Monday = 2024-05-13'],
    ['The court had said that it would hear the miners on Tuesday, but they stayed away.', 'Tuesday = 2024-05-14'],
    ['The envoy arrived ahead of talks on Saturday.', 'Saturday = 2024-05-18'],
    ['They quarrelled last Thursday.', 'last Thursday = 2024-05-09'],
    ['They will talk next Thursday.', 'next Thursday = 2024-05-23'],
    ["The envoy spoke before Wednesday's vote.", 'Wednesday = 2024-05-15'],
    ['It is dull in Lima, where on Tuesday rain fell.', 'Tuesday = 2024-05-14'],
  ])('%s → %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });
});

describe('a day of a month', () => {
  it.each([
    ['They signed on 13 December 2023.', '13 December 2023 = 2023-12-13'],
    ['They signed on December 13th, 2023.', 'December 13th, 2023 = 2023-12-13'],
    ['They signed on the 13th of December.', '13th of December = 2023-12-13'],
    ['OSLO, May 16 (Harbour Wire) - Nothing stirred.', 'May 16 = 2024-05-16'],
    ['They signed on 7 May last year.', '7 May last year = 2023-05-07'],
    ['The trip was postponed from last Tuesday to 20 June.', 'last Tuesday = 2024-05-14; 20 June = 2024-06-20'],
    ['They will sign on 3 June.', '3 June = 2024-06-03'],
    ['They signed on 3 June.', '3 June = 2023-06-03'],
    ['The rocket rose on Saturday, January 7.', 'Saturday, January 7 = 2023-01-07'],
    ['The party met on Friday (May 10) in Hanoi.', 'Friday (May 10 = 2024-05-10'],
    ['Talks ran from June 30 to July 2, 2023.', 'June 30 to July 2, 2023 = 2023-06-30/2023-07-02'],
    ['Talks ran on 29–30 April.', '29–30 April = 2024-04-29/2024-04-30'],
  ])('%s → %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });
});

describe('a month, a year or a stretch of them', () => {
  it.each([
    ['They spoke in August.', 'August = 2023-08'],
    ['They will speak in August.', 'August = 2024-08'],
    ['They spoke in May.', 'May = 2024-05'],
    ['They spoke last November.', 'last November = 2023-11'],
    ['They spoke last April.', 'last April = 2023-04'],
    ['They spoke last week, as they had last year.', 'last week = 2024-05; last year = 2023'],
    ['They will speak again next month.', 'next month = 2024-06'],
    ['They spoke earlier this month.', 'earlier this month = 2024-05'],
    ['They spoke in late December 2019 and in 2021.', 'late December 2019 = 2019-12; 2021 = 2021'],
    ['They spoke two years ago.', 'two years ago = 2022'],
  ])('%s → %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });
});

describe('a day counted from another', () => {
  it.each([
    ['They met on Tuesday. On Friday he will fly home. He had seen the miners the day before.', '2024-05-13'],
    ['He met the miners on Monday. The same afternoon he met the dockers.', '2024-05-13'],
    ['He fell ill on 3 April 2023 and died two days later.', '2023-04-05'],
    ['They signed on 10 March 2023. On that Friday it rained.', '2023-03-10'],
    ['He met the miners on Monday and left the next day.', '2024-05-14'],
  ])('%s → %s', (text, expected) => {
    expect(find(text).at(-1)).toMatchObject({ date: expected, basis: 'INFERRED' });
  });
});

describe('no time expression', () => {
  it.each([
    ['May and June march on the capital in the sun.'],
    ['The 2015 agreement covers 1,200 villages.'],
    ['The Group of 20 adjourned for 30 days.'],
    ['She is 34 and has led the bank since 2019.'],
    ['The troops must leave by June 4.'],
    ['Strikes go on until Monday.'],
    ['The Sunday Times and USA Today were sold out.'],
    ['The aide went to the airport the day before the summit.'],
    ['Prices rose over the last year.'],
    ['In 2000 villages there is no well.'],
    ['They met on 31 April 2023.'],
    ['Oriana May spoke.'],
  ])('%s', (text) => {
    expect(show(text)).toBe('');
  });
});

describe('findTimeExpressions', () => {
  it('reads only dates with their year when the day of publication is unknown', () => {
    const text = 'They met on Friday and on 3 June, as they had on 4 May 2019 and in 2020, last week and yesterday.';
    expect(show(text, null)).toBe('4 May 2019 = 2019-05-04; 2020 = 2020');
  });

  it('resolves a month against a publication known to the month, and no weekday', () => {
    expect(show('They met in March, on a Friday.', '2024-05')).toBe('March = 2024-03');
  });

  it('says what each date rests on, how exact it is, and where it lies', () => {
    expect(find('They met on 2 May 2023, and will meet on Friday; he spoke last month.')).toMatchObject([
      { basis: 'STATED', precision: 'DAY', direction: 'past' },
      { basis: 'RELATIVE_TO_PUBLICATION', precision: 'DAY', direction: 'future' },
      { basis: 'RELATIVE_TO_PUBLICATION', precision: 'MONTH', direction: 'past' },
    ]);
  });

  it('takes "yesterday" in a quotation as inferred, for it counts from the day of the speech', () => {
    expect(find('“We met yesterday,” said the envoy.')).toMatchObject([{ date: '2024-05-15', basis: 'INFERRED' }]);
  });

  it('marks a weekday that dates only the noun after it', () => {
    expect(find("He left Friday's talks early.")).toMatchObject([{ date: '2024-05-10', attributive: true }]);
  });

  it('finds nothing in no sentence', () => {
    expect(findTimeExpressions({ text: '', sentences: [], publishedAt: PUBLISHED })).toEqual([]);
  });
});
