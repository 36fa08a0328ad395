import { describe, expect, it } from 'vitest';
import { readArticle } from '../../support/read-article.ts';

/** Published on Friday, 15 March 2024. */
const daysOf = (text: string): readonly (string | null)[] => readArticle(text).meetings.map(({ start }) => start);
const A = 'President Ana Solís';
const B = 'President Pedro Lund';

describe('the day of a meeting', () => {
  it.each([
    [`${A} and ${B} agreed to reopen their consulates after talks in Lima on Tuesday.`, '2024-03-12'],
    [`${A} will meet a delegation, led by ${B}, on Sunday.`, '2024-03-17'],
    [`${A} will have talks on Sunday with ${B}.`, '2024-03-17'],
    [`${A} arrived in Nairobi on Monday and met ${B} a day later.`, '2024-03-12'],
    [`${A} arrived in Nairobi on Monday and met ${B}.`, '2024-03-11'],
    [`${A} spoke to parliament on Monday, a day after she met ${B}.`, '2024-03-10'],
    [`A day after receiving ${B}, ${A} flew to Lima on Tuesday.`, '2024-03-11'],
    [`${A} spoke to parliament on Monday. Two days earlier she met ${B}.`, '2024-03-09'],
    [`${A} spoke to parliament on Monday. The night before, she met ${B} for dinner.`, '2024-03-10'],
    [`${A} met ${B} on the eve of Tuesday’s summit in Nairobi.`, '2024-03-11'],
    [`${A}, who visited Kampala on Monday, met ${B} on Tuesday.`, '2024-03-12'],
    [`${A}, who landed on Sunday, held long talks with ${B} on Tuesday.`, '2024-03-12'],
    [`After a visit to Kampala on Monday, ${A} met ${B} on Tuesday.`, '2024-03-12'],
    [`${A} met ${B}, who was elected in 2022, in Nairobi on Tuesday.`, '2024-03-12'],
    [`${A} met ${B} on Monday to discuss last year’s drought.`, '2024-03-11'],
    [`${A} held talks with ${B} in Nairobi. Tuesday’s talks lasted two hours.`, '2024-03-12'],
    [`${A} met ${B} in Nairobi. Speaking after Tuesday’s talks, she praised the harvest.`, '2024-03-12'],
    [`${A} and ${B} will both attend a summit in Lima in August.`, '2024-08'],
    [`The talks between ${A} and ${B} follow a fair in Lima in May.`, null],
    [`${A} and ${B} looked forward to seeing each other at a summit in Lima in January.`, '2025-01'],
    [`${A} met ${B} on Monday. Their talks centred on the election of 16 April.`, '2024-03-11'],
    [`${A} and ${B} discussed the treaty of May 1972 on Monday.`, '2024-03-11'],
    [`${A} and ${B} met at the summit of 3 March.`, '2024-03-03'],
    [`${A} and ${B} met for the first time since a row over fish last May.`, null],
    [`${A} met ${B} on the third of March.`, '2024-03-03'],
    [`${A} has agreed to meet ${B} in Lima, her office said on Thursday.`, null],
    [`${A} will meet ${B} in Lima on Monday, her office said on Thursday.`, '2024-03-18'],
    [`${A} met ${B} in Lima, her office said on Thursday.`, '2024-03-14'],
    [
      `A new round of talks is now starting on Friday.\n\nOn Thursday ${A} sent a letter to her party. She then met ${B} in Lima.`,
      '2024-03-14',
    ],
    [`${A} said on Thursday that she would meet ${B} later in the day.`, '2024-03-14'],
    [`${A} met ${B}, who yesterday called the plan absurd, on Tuesday.`, '2024-03-12'],
    [`${A} and ${B} agreed on Tuesday on a price after talks in Lima, their second meeting this year.`, '2024-03-12'],
    [`${A} landed in Lima on Monday. The visit comes five months after she received ${B} in Nairobi.`, null],
    [`${A} flew to Lima on Monday, days after a flood, and was received by ${B}.`, '2024-03-11'],
    [`${A} spent two hours with ${B} on fish and will turn to timber on Tuesday.`, null],
    [`On Wednesday ${A} met ${B} at the palace, where she had arrived on Tuesday.`, '2024-03-13'],
    [`${A} met ${B} in Lima, where they spoke, on Tuesday.`, '2024-03-12'],
    [`${A} received ${B} on Tuesday and briefed him on her talks in Lima last month.`, '2024-03-12'],
    [`${A} and ${B} spoke of the council in Lima on Monday, where they will meet next.`, '2024-03-18'],
    [`${A} spoke in Lima on Monday. She recalled her meeting with ${B}.`, null],
    [`SUVA, March 14 — ${A} met ${B} here today.`, '2024-03-14'],
    [`SUVA — ${A} met ${B} here today.`, '2024-03-15'],
  ])('is read from %j', (text, day) => {
    expect(daysOf(text)).toEqual([day]);
  });

  it('is that of the line above a list', () => {
    const diary = `MONDAY 18 MARCH\n\n– ${A} receives ${B} in Lima.\n\nTUESDAY 19 MARCH\n\n– Premier Maria Salo receives Premier Kwame Boateng in Accra.\n`;
    expect(daysOf(diary)).toEqual(['2024-03-18', '2024-03-19']);
    expect(daysOf(`MONDAY IN THE CITY\n\n– ${A} receives ${B} in Lima.\n`)).toEqual([null]);
  });
});
