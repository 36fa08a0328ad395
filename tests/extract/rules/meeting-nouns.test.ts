import { describe, expect, it } from 'vitest';
import { MEETING_NOUNS } from '../../../src/extract/rules/meeting-nouns.ts';
import { readArticle } from '../support/read-article.ts';

describe('nouns of meeting', () => {
  it('have names of their own', () => {
    expect(new Set(MEETING_NOUNS.map((rule) => rule.name)).size).toBe(MEETING_NOUNS.length);
  });

  it.each(MEETING_NOUNS.map((rule) => [rule.name, rule] as const))('%s tells of its kind in its example', (_, rule) => {
    expect(readArticle(rule.example).meetings.map((meeting) => meeting.kind)).toEqual([rule.kind]);
  });

  it.each(MEETING_NOUNS.map((rule) => [rule.name, rule] as const))(
    '%s tells of nothing in its counter-example',
    (_, rule) => {
      expect(readArticle(rule.counterExample).meetings).toEqual([]);
    },
  );
});
