import { describe, expect, it } from 'vitest';
import { ATTENDANCE_RULES } from '../../../src/extract/rules/occasions/attendance.ts';
import type { AttendanceRule } from '../../../src/extract/rules/occasions/attendance-rule.ts';
import { readArticle } from '../support/read-article.ts';

const MEETING = 'President Ana Solís met Premier Pedro Lund in Oslo on Monday.';

const OF_BODY = 'President Ana Solís received the bakers’ union on Monday.';

const AHEAD = 'President Ana Solís will meet Premier Pedro Lund in Oslo on Friday.';

/** What the examples of a rule stand behind. */
const baseOf = ({ isOfBody, isAhead }: AttendanceRule): string =>
  isOfBody === true ? OF_BODY : isAhead === true ? AHEAD : MEETING;

/** Whether Olga Brandt is one of the parties of the only meeting. */
const isThere = (sentence: string, base = MEETING): boolean => {
  const { meetings, people } = readArticle(`${base} ${sentence}`);
  const brandt = people.find((person) => person.name === 'Olga Brandt')?.id;
  expect(meetings).toHaveLength(1);
  return meetings[0]?.participants.some((party) => party.actor === brandt) === true;
};

describe('rules of attendance', () => {
  it('have names of their own', () => {
    expect(new Set(ATTENDANCE_RULES.map((rule) => rule.name)).size).toBe(ATTENDANCE_RULES.length);
  });

  it.each(ATTENDANCE_RULES.map((rule) => [rule.name, rule] as const))('%s adds the guest of its example', (_, rule) => {
    expect(isThere(rule.example, baseOf(rule))).toBe(true);
  });

  it.each(ATTENDANCE_RULES.map((rule) => [rule.name, rule] as const))(
    '%s adds nobody in its counter-example',
    (_, rule) => {
      expect(isThere(rule.counterExample, baseOf(rule))).toBe(false);
    },
  );

  it.each([
    ['Minister Olga Brandt did not attend the meeting.'],
    ['Minister Olga Brandt was not present.'],
    ['Minister Olga Brandt was to have been present.'],
    ['Minister Olga Brandt had hoped to take part in the talks.'],
    ['Minister Olga Brandt was not accompanied by Minister Kofi Mensah.'],
  ])('add nobody who stayed away: %s', (sentence) => {
    expect(isThere(sentence)).toBe(false);
  });
});
