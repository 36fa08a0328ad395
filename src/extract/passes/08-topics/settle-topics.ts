import type { Span } from '../../../domain/span.ts';
import type { TopicContext } from '../../../domain/vocabulary/topic-context.ts';
import type { Meeting } from '../07-meetings/meeting.ts';
import { type MarkedTopic, PAPER } from './find-topics.ts';
import { mergeTopics } from './merge-topics.ts';
import { contextOfTopic } from './topic-context.ts';

const MAX_TOPICS = 12;
const MAX_CONTENTS = 3;

/** What a meeting was about, as the text puts it. */
export interface Topic extends Span {
  readonly label: string;
  readonly context: TopicContext;
  /** Reason of the marker or the frame that told it. */
  readonly rule: string;
}

/** What was agreed, signed or asked for beside what was talked about. */
const RESULTS: ReadonlySet<string> = new Set(['agree-to', 'agree-on', 'thank-for', 'cooperation-in', 'press-on']);
const MAX_RESULTS = 2;

/** What was agreed or asked stands in where nothing says outright what the talk was about, and of a signing the paper. */
export function settleTopics(all: readonly MarkedTopic[], kind: Meeting['kind'] | undefined): readonly Topic[] {
  const told = all.filter(({ rule }) => rule !== PAPER);
  const topics = told.length === 0 && kind === 'SIGNING' ? all : told;
  const plain = topics.filter((topic) => !topic.isContent);
  const results = mergeTopics(topics.filter((topic) => topic.isContent && RESULTS.has(topic.rule))).slice(
    0,
    MAX_RESULTS,
  );
  const chosen =
    plain.length > 0
      ? mergeTopics([...plain, ...results]).slice(0, MAX_TOPICS)
      : mergeTopics(topics).slice(0, MAX_CONTENTS);
  return chosen.map(({ label, start, end, rule }) => ({ label, start, end, rule, context: contextOfTopic(label) }));
}
