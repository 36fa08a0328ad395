import { fold } from '../../../domain/fold.ts';
import type { Span } from '../../../domain/span.ts';

/** A topic of the document with one place where it stands. */
export interface PlacedTopic extends Span {
  readonly id: string;
  readonly label: string;
}

/** The words of each topic's label, which are asked for again for every statement. */
const wordsOfLabels = new WeakMap<PlacedTopic, readonly string[]>();

const SMALL = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|s|the|to|with)$/u;

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '' && !SMALL.test(word));

function wordsOfLabel(topic: PlacedTopic): readonly string[] {
  const known = wordsOfLabels.get(topic);
  if (known !== undefined) return known;
  const words = wordsOf(topic.label);
  wordsOfLabels.set(topic, words);
  return words;
}

/**
 * What a statement is about, among the topics that the document has: those whose words it holds, all of them.
 * @returns ids, each once, in the order of the topics
 */
export function topicsOfStatement(
  statement: Span & { readonly text: string },
  topics: readonly PlacedTopic[],
): readonly string[] {
  const said = new Set(wordsOf(statement.text));
  const isIn = (topic: PlacedTopic): boolean => {
    if (topic.start >= statement.start && topic.end <= statement.end) return true;
    const words = wordsOfLabel(topic);
    return words.length > 0 && words.every((word) => said.has(word));
  };
  return [...new Set(topics.filter(isIn).map(({ id }) => id))];
}
