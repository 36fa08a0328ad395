import type { Span } from '../../domain/span.ts';
import type { ParsedAnswer } from './parse-answer.ts';

/** What one piece of a document was answered with. */
export interface PieceAnswer extends ParsedAnswer {
  readonly piece: Span;
}
