import { describe, expect, it } from 'vitest';
import { TOPIC_MARKERS } from '../../../src/extract/rules/topic-markers.ts';
import { readArticle } from '../support/read-article.ts';

const labels = (text: string): readonly string[] => readArticle(text).topics.map((topic) => topic.label);

describe('topic markers', () => {
  it.each(TOPIC_MARKERS.map((marker) => [marker.reason, marker] as const))(
    '%s opens the topic of its example',
    (_, marker) => {
      expect(labels(marker.example)).toEqual(['fishing quotas']);
    },
  );

  it.each(TOPIC_MARKERS.map((marker) => [marker.reason, marker] as const))(
    '%s opens none in its counter-example',
    (_, marker) => {
      expect(labels(marker.counterExample)).toEqual([]);
    },
  );
});
