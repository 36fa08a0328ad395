import { describe, expect, it } from 'vitest';
import { TURN_RULES } from '../../../src/extract/rules/occasions/turns.ts';
import { meetingLines } from '../support/read-article.ts';

const MEETING = 'President Olga Brandt met Premier Ana Solís in Lima on Tuesday.';

/** Whether Brandt met Mensah too, in a meeting of their own. */
const isNext = (sentence: string): boolean =>
  meetingLines(`${MEETING} ${sentence} Trade Minister Kofi Mensah is 54.`).some(
    (line) => line.includes('Kofi Mensah + Olga Brandt') && !line.includes('Solís'),
  );

describe('rules of turns', () => {
  it('have names of their own', () => {
    expect(new Set(TURN_RULES.map((rule) => rule.name)).size).toBe(TURN_RULES.length);
  });

  it.each(TURN_RULES.map((rule) => [rule.name, rule] as const))('%s reads a meeting in its example', (_, rule) => {
    expect(isNext(rule.example)).toBe(true);
  });

  it.each(TURN_RULES.map((rule) => [rule.name, rule] as const))('%s reads none in its counter-example', (_, rule) => {
    expect(isNext(rule.counterExample)).toBe(false);
  });
});
