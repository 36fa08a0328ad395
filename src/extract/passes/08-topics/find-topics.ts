import { fold } from '../../../domain/fold.ts';
import type { Span } from '../../../domain/span.ts';
import type { TopicContext } from '../../../domain/vocabulary/topic-context.ts';
import { TOPIC_CONTEXT_STEMS } from '../../lexicon/topic-contexts.ts';
import { TOPIC_MARKERS } from '../../rules/topic-markers.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { readTopicList } from './read-topic-list.ts';

/** What a meeting was about, as the text puts it. */
export interface Topic extends Span {
  readonly label: string;
  readonly context: TopicContext;
}

/** @returns the context that the words of a label tell; OTHER where none does. */
function contextOfTopic(label: string): TopicContext {
  const words = fold(label).split(' ');
  const row = TOPIC_CONTEXT_STEMS.find(([, stems]) =>
    stems.split(' ').some((stem) => words.some((word) => word.startsWith(stem))),
  );
  return row?.[0] ?? 'OTHER';
}

/**
 * Pass 08, for one clause that tells of a meeting. @param from token of the verb or noun. @param to token where the
 * next meeting of the sentence is told: what stands behind it is that one's.
 * @returns the topics in the order of the text.
 */
export function findTopics(sentence: MeetingSentence, from: number, to: number): readonly Topic[] {
  const { words } = sentence;
  const topics: Topic[] = [];
  let at = from;
  const end = Math.min(to, words.tokens.length);
  while (at < end) {
    const text = words.lower.slice(at, at + 8).join(' ');
    const start = at;
    const marker = TOPIC_MARKERS.find((one) => start - from <= one.reach && one.pattern.test(text));
    if (marker === undefined || (sentence.quoted[at] === true && start !== from)) {
      at += 1;
      continue;
    }
    const length = (marker.pattern.exec(text)?.[0] ?? '').trim().split(' ').length;
    const list = readTopicList(sentence, at + length);
    topics.push(...list.items.map((item) => ({ ...item, context: contextOfTopic(item.label) })));
    at = Math.max(at + length, list.to);
  }
  return topics;
}
