import type { Chunk } from './chunk.ts';
import type { Words } from './words.ts';

/** What later passes read of a sentence: its words and what its capitals and titles say. */
export interface ReadSentence {
  readonly words: Words;
  readonly chunks: readonly Chunk[];
  /** Whether it is running prose; names in headings and datelines only point at those of the prose. */
  readonly isProse: boolean;
}
