import { describe, expect, it } from 'vitest';
import { MEETING_VERBS } from '../../../src/extract/rules/verbs/meeting-verbs.ts';
import { readArticle } from '../support/read-article.ts';

const tellsOf = (
  text: string,
  rule: { readonly name: string; readonly joins?: boolean; readonly isSupport?: boolean },
): boolean => {
  const { meetings } = readArticle(text);
  if (rule.joins === true) return meetings.some((meeting) => meeting.participants.length > 2);
  return meetings.some((meeting) => meeting.rule === rule.name || meeting.participants.length > 1);
};

describe('verbs of meeting', () => {
  it('have names of their own', () => {
    expect(new Set(MEETING_VERBS.map((rule) => rule.name)).size).toBe(MEETING_VERBS.length);
  });

  const founding = MEETING_VERBS.filter((rule) => rule.isSupport !== true);
  it.each(founding.map((rule) => [rule.name, rule] as const))('%s tells of a meeting in its example', (_, rule) => {
    expect(tellsOf(rule.example, rule)).toBe(true);
  });

  it.each(MEETING_VERBS.map((rule) => [rule.name, rule] as const))(
    '%s tells of none in its counter-example',
    (_, rule) => {
      expect(tellsOf(rule.counterExample, rule)).toBe(false);
    },
  );

  it.each(MEETING_VERBS.filter((rule) => rule.isSupport === true).map((rule) => [rule.name, rule] as const))(
    '%s alone tells of no meeting',
    (_, rule) => {
      expect(readArticle(rule.example).meetings).toEqual([]);
    },
  );
});
