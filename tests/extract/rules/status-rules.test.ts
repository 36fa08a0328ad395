import { describe, expect, it } from 'vitest';
import { SETTING_RULES } from '../../../src/extract/rules/setting-rules.ts';
import { GERUND_GOVERNORS } from '../../../src/extract/rules/status/gerund-governors.ts';
import { NOUN_GOVERNORS } from '../../../src/extract/rules/status/noun-governors.ts';
import { NOUN_PREDICATES } from '../../../src/extract/rules/status/noun-predicates.ts';
import { readArticle } from '../support/read-article.ts';

const withTitles = (sentence: string): string =>
  sentence.replace('Ana Solís', 'Minister Ana Solís').replace('Pedro Lund', 'Minister Pedro Lund');
const statuses = (sentence: string): readonly string[] =>
  readArticle(withTitles(sentence)).meetings.map((meeting) => meeting.status);

const RULES = [
  ...SETTING_RULES.map((rule) => ['setting', rule.reason, rule] as const),
  ...GERUND_GOVERNORS.map((rule) => ['gerund', rule.reason, rule] as const),
  ...NOUN_GOVERNORS.map((rule) => ['noun', rule.reason, rule] as const),
  ...NOUN_PREDICATES.map((rule) => ['predicate', rule.reason, rule] as const),
];

describe('rules of what a meeting stands under', () => {
  it.each(RULES)('%s %s gives its status alone to its example, an absence tells of nothing', (_, __, rule) => {
    const isAbsence = 'isAbsence' in rule && rule.isAbsence === true;
    expect([...new Set(statuses(rule.example))]).toEqual(isAbsence ? [] : [rule.status]);
  });

  it.each(RULES)('%s %s leaves its counter-example alone', (_, __, rule) => {
    expect(statuses(rule.counterExample)).not.toContain(rule.status);
  });
});
