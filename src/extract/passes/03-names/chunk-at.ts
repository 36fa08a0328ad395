import type { Chunk } from './chunk.ts';

/** The chunk that ends with the token, or begins with it. */
export const chunkEndingAt = (chunks: readonly Chunk[], token: number): Chunk | null =>
  chunks.find((chunk) => chunk.to === token + 1) ?? null;
export const chunkStartingAt = (chunks: readonly Chunk[], token: number): Chunk | null =>
  chunks.find((chunk) => chunk.from === token) ?? null;
