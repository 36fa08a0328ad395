import { describe, expect, it } from 'vitest';
import { TOPIC_ADJUNCTS } from '../../../src/extract/rules/topics/topic-adjuncts.ts';
import { TOPIC_AGENDAS } from '../../../src/extract/rules/topics/topic-agendas.ts';
import { TOPIC_AIMS } from '../../../src/extract/rules/topics/topic-aims.ts';
import { TOPIC_CONTENTS } from '../../../src/extract/rules/topics/topic-contents.ts';
import { TOPIC_DISPUTES } from '../../../src/extract/rules/topics/topic-disputes.ts';
import { TOPIC_FRAMES } from '../../../src/extract/rules/topics/topic-frames.ts';
import { TOPIC_MARKERS } from '../../../src/extract/rules/topics/topic-markers.ts';
import { TOPIC_OPENERS } from '../../../src/extract/rules/topics/topic-openers.ts';
import { readArticle } from '../support/read-article.ts';

const RULES = [
  ...TOPIC_MARKERS,
  ...TOPIC_AGENDAS,
  ...TOPIC_DISPUTES,
  ...TOPIC_AIMS,
  ...TOPIC_ADJUNCTS,
  ...TOPIC_CONTENTS,
  ...TOPIC_FRAMES,
  ...TOPIC_OPENERS,
].map((rule) => [rule.reason, rule] as const);

const labels = (text: string): readonly string[] =>
  readArticle(text).topics.map((topic) => topic.label.replace(/^Fishing/u, 'fishing'));

describe('what says the topic of a meeting', () => {
  it.each(RULES)('%s gives the topic of its example', (_, rule) => {
    expect(labels(rule.example)).toContain('fishing quotas');
    expect(labels(rule.example)).toHaveLength(1);
  });

  it.each(RULES)('%s gives none in its counter-example', (_, rule) => {
    expect(labels(rule.counterExample)).toEqual([]);
  });
});
