import { fold } from '../../../domain/fold.ts';
import type { Span } from '../../../domain/span.ts';

/** A topic of the document with one place where it stands. */
export interface PlacedTopic extends Span {
  readonly id: string;
  readonly label: string;
}

const SMALL = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|s|the|to|with)$/u;

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '' && !SMALL.test(word));

/**
 * What a statement is about, among the topics that the document has: those whose words it holds, all of them.
 * @returns ids, each once, in the order of the topics
 */
export function topicsOfStatement(
  statement: Span & { readonly text: string },
  topics: readonly PlacedTopic[],
): readonly string[] {
  const said = new Set(wordsOf(statement.text));
  const isIn = ({ label, start, end }: PlacedTopic): boolean => {
    if (start >= statement.start && end <= statement.end) return true;
    const words = wordsOf(label);
    return words.length > 0 && words.every((word) => said.has(word));
  };
  return [...new Set(topics.filter(isIn).map(({ id }) => id))];
}
