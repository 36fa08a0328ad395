import { describe, expect, it } from 'vitest';
import { PLAN_OUTCOMES } from '../../../src/extract/rules/status/plan-outcomes.ts';
import { readArticle } from '../support/read-article.ts';

const BEFORE = {
  plan: 'Minister Ana Solís was to meet Minister Pedro Lund on Monday.',
  report: 'A newspaper reported that Minister Ana Solís had met Minister Pedro Lund on Monday.',
} as const;

const statuses = (text: string): readonly string[] => readArticle(text).meetings.map((meeting) => meeting.status);

describe('outcomes of what the sentence before told', () => {
  it('has a reason of its own in every row', () => {
    expect(new Set(PLAN_OUTCOMES.map((rule) => rule.reason)).size).toBe(PLAN_OUTCOMES.length);
  });

  it.each(PLAN_OUTCOMES.map((rule) => [rule.reason, rule] as const))('%s settles its example', (_, rule) => {
    expect(statuses(`${BEFORE[rule.of]} ${rule.example}`)).toEqual([rule.status]);
  });

  it.each(PLAN_OUTCOMES.map((rule) => [rule.reason, rule] as const))('%s leaves its counter-example', (_, rule) => {
    expect(statuses(`${BEFORE[rule.of]} ${rule.counterExample}`)).not.toContain(rule.status);
  });

  it.each(PLAN_OUTCOMES.map((rule) => [rule.reason, rule] as const))('%s tells of nothing by itself', (_, rule) => {
    expect(statuses(rule.example)).toEqual([]);
  });
});
