import { describe, expect, it } from 'vitest';
import { AGENDA_HEADINGS } from '../../../../src/extract/rules/occasions/agenda-headings.ts';
import { readArticle } from '../../support/read-article.ts';

/** Published on Friday, 15 March 2024. */
const told = (text: string): readonly (string | null)[] =>
  readArticle(text).meetings.map(({ status, start }) => `${status} ${start ?? 'undated'}`);
const MEETING = 'President Ana Solís receives President Pedro Lund';

describe('lines of diaries', () => {
  it.each([
    [`The week ahead\n\n– Lima: ${MEETING}.\n`, 'PLANNED undated'],
    [`Dates for the diary\n\n20 March, Lima: ${MEETING}.\n`, 'PLANNED 2024-03-20'],
    [`Coming up\n\n• 20 March – ${MEETING} in Lima.\n`, 'PLANNED 2024-03-20'],
    [`Tomorrow: ${MEETING}, in Lima.\n`, 'PLANNED 2024-03-16'],
    [`Looking back\n\n– Lima: President Ana Solís received President Pedro Lund on Monday.\n`, 'HELD 2024-03-11'],
  ])('%j tell %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('have the city of their head', () => {
    const { meetings, places } = readArticle(`The week ahead\n\n– Lima: ${MEETING}.\n`);
    const [meeting] = meetings;
    expect(places.find(({ id }) => id === meeting?.place)?.name).toBe('Lima');
  });
});

describe('headings of what lies ahead', () => {
  it.each(
    AGENDA_HEADINGS.map(
      ({ example, counterExample, pattern, opens }) => [example, counterExample, pattern, opens] as const,
    ),
  )('%j is one of its row, %j is not', (example, counterExample, pattern) => {
    expect(pattern.test(example.toLowerCase())).toBe(true);
    expect(pattern.test(counterExample.toLowerCase())).toBe(false);
  });
});

describe('the day of what was planned once', () => {
  const daysOf = (text: string): readonly (string | null)[] => readArticle(text).meetings.map(({ start }) => start);
  const A = 'President Ana Solís';
  const B = 'President Pedro Lund';

  it.each([
    [`${A} had been due to meet ${B} on Sunday.`, '2024-03-17'],
    [`${A} had been due to meet ${B} on Wednesday.`, '2024-03-13'],
    [`A meeting between ${A} and ${B} on Monday has been cancelled.`, '2024-03-18'],
    [`${A} was to meet ${B} on Wednesday, but the talks were called off.`, '2024-03-13'],
    [`${A} has agreed to meet ${B} on Monday.`, '2024-03-18'],
    [`${A} plans to meet ${B} on Monday.`, '2024-03-18'],
  ])('is read from %j', (text, day) => {
    expect(daysOf(text)).toEqual([day]);
  });
});
