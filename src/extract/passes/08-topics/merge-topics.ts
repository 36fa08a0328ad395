import { fold } from '../../../domain/fold.ts';
import type { TopicLabel } from './topic-label.ts';

/** The crisis in Chile, the situation there and its developments are one topic. */
const STATE = /^(?:crisis|situation|developments|events|latest|state of affairs|conditions) (?=in |of |on )/u;
const wordsOf = (label: string): ReadonlySet<string> =>
  new Set(fold(label).replace(STATE, '').split(' ').filter(Boolean));
const holds = (outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean =>
  [...inner].every((word) => outer.has(word));

/** @returns the topics without those that another says more fully: "trade" beside "trade in timber". */
export function mergeTopics<T extends TopicLabel>(topics: readonly T[]): readonly T[] {
  const kept: { topic: T; words: ReadonlySet<string> }[] = [];
  for (const topic of topics) {
    const words = wordsOf(topic.label);
    if (words.size === 0 || kept.some((other) => holds(other.words, words))) continue;
    const narrower = kept.findIndex((other) => holds(words, other.words));
    if (narrower < 0) kept.push({ topic, words });
    else kept[narrower] = { topic, words };
  }
  return kept.map(({ topic }) => topic);
}
