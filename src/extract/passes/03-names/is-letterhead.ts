import type { Chunk } from './chunk.ts';
import type { Words } from './words.ts';

/** What else stands in the line of who issues a text: PRESS STATEMENT BY THE …, Statement of the …. */
const ISSUED: ReadonlySet<string> = new Set(
  'press statement statements release communique communiqué readout media joint official issued by of from the at and , : – — - | . # *'.split(
    ' ',
  ),
);

/** Whether the chunk is the body that issues the text, alone in its line or with what it issues. */
export function isLetterhead(words: Words, chunks: readonly Chunk[], chunk: Chunk): boolean {
  if (chunk.kind !== 'organization' || chunk.to - chunk.from < 2) return false;
  return words.lower.every(
    (word, at) =>
      (at >= chunk.from && at < chunk.to) ||
      ISSUED.has(word) ||
      /^\p{N}/u.test(word) ||
      chunks.some((other) => other.kind === 'country' && other.from <= at && other.to > at),
  );
}
