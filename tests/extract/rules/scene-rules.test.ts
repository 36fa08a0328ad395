import { describe, expect, it } from 'vitest';
import { EDITION_RULES } from '../../../src/extract/rules/occasions/editions.ts';
import { ROLL_RULES } from '../../../src/extract/rules/occasions/rolls.ts';
import { meetingLines, readArticle } from '../support/read-article.ts';

/** Whether Olga Brandt is one of the parties of the meeting before, which is the only one. */
const isListed = (sentence: string): boolean => {
  const { meetings, people } = readArticle(`President Ana Solís met Premier Pedro Lund in Oslo on Monday. ${sentence}`);
  const brandt = people.find((person) => person.name === 'Olga Brandt')?.id;
  return meetings.length === 1 && meetings[0]?.participants.some((party) => party.actor === brandt) === true;
};

/** How many meetings are told behind one. */
const countBehind = (sentence: string): number =>
  meetingLines(
    `President Ana Solís of Chile and Premier Pedro Lund of Norway held talks in Oslo on Monday. ${sentence}`,
  ).length - 1;

describe('rules of lists of who is there', () => {
  it.each(ROLL_RULES.map((rule) => [rule.name, rule] as const))('%s adds the people of its example', (_, rule) => {
    expect(isListed(rule.example)).toBe(true);
  });

  it.each(ROLL_RULES.map((rule) => [rule.name, rule] as const))('%s adds nobody in its counter-example', (_, rule) => {
    expect(isListed(rule.counterExample)).toBe(false);
  });
});

describe('rules of editions', () => {
  it.each(EDITION_RULES.map((rule) => [rule.name, rule] as const))(
    '%s reads another meeting in its example',
    (_, rule) => {
      expect(countBehind(rule.example)).toBe(1);
    },
  );

  it.each(EDITION_RULES.map((rule) => [rule.name, rule] as const))(
    '%s reads none in its counter-example',
    (_, rule) => {
      expect(countBehind(rule.counterExample)).toBe(0);
    },
  );
});
