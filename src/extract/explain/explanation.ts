import type { Span } from '../../domain/span.ts';
import type { BlockRole, Token } from '../layers.ts';

/** The layers above tokens, in the order in which they are read. */
export const EXPLAINED_LAYERS = [
  'clause',
  'noun group',
  'verb group',
  'name',
  'reference',
  'date',
  'meeting',
  'topic',
  'speech',
] as const;
export type ExplainedLayer = (typeof EXPLAINED_LAYERS)[number];

/** Some words of a sentence, and what one layer read them as. */
export interface Finding extends Span {
  readonly layer: ExplainedLayer;
  readonly reads: string;
  /** The rules that read it so; null where the layer has none by name. */
  readonly rule: string | null;
  /** 0..1, or null where the layer gives none. */
  readonly confidence: number | null;
}

export interface ExplainedSentence extends Span {
  readonly index: number;
  readonly block: number;
  readonly role: BlockRole;
  readonly tokens: readonly Token[];
  /** By layer, then in the order of the text. */
  readonly findings: readonly Finding[];
}

/** One fact of the records: the rules that made it, and the words that it rests on. */
export interface ExplainedFact {
  /** What kind of record, as `meeting`, and its id where it has one. */
  readonly record: string;
  readonly reads: string;
  readonly rule: string | null;
  readonly confidence: number | null;
  readonly spans: readonly Span[];
  /** Indexes of the sentences that it was read from. */
  readonly sentences: readonly number[];
}

/** How one document was read, from its blocks to its facts. */
export interface Explanation {
  /** BCP 47; null where it could not be told. */
  readonly language: string | null;
  /** None, and no sentences, of a document in another language. */
  readonly blocks: readonly (Span & { readonly role: BlockRole })[];
  readonly sentences: readonly ExplainedSentence[];
  readonly facts: readonly ExplainedFact[];
}
