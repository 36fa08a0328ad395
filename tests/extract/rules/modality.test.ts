import { describe, expect, it } from 'vitest';
import { MODALITY_RULES } from '../../../src/extract/rules/status/modality.ts';
import { readArticle } from '../support/read-article.ts';

const withTitles = (sentence: string): string =>
  sentence.replace('Ana Solís', 'Minister Ana Solís').replace('Pedro Lund', 'Minister Pedro Lund');
const statuses = (sentence: string): readonly string[] =>
  readArticle(withTitles(sentence)).meetings.map((meeting) => meeting.status);

describe('modality', () => {
  it('has a reason of its own in every row', () => {
    expect(new Set(MODALITY_RULES.map((rule) => rule.reason)).size).toBe(MODALITY_RULES.length);
  });

  it.each(MODALITY_RULES.map((rule) => [rule.reason, rule] as const))(
    '%s gives its status to its example',
    (_, rule) => {
      expect(statuses(rule.example)).toEqual(rule.isAbsence === true ? [] : [rule.status]);
    },
  );

  it.each(MODALITY_RULES.map((rule) => [rule.reason, rule] as const))(
    '%s leaves its counter-example alone',
    (_, rule) => {
      expect(statuses(rule.counterExample)).not.toContain(rule.status);
    },
  );
});
