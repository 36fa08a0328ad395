import { type Span, spansOverlap } from '../../domain/span.ts';
import type { Mention, Sentence, Token } from '../layers.ts';
import type { Quotation } from './find-quotations.ts';

/** A sentence as the search for speakers sees it: its words, which of them are quoted, and who is named where. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** For each token, whether it stands inside a quotation or is one of its marks. */
  readonly isQuoted: readonly boolean[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
}

/** One view for each sentence, same order. */
export function toSentenceViews(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): readonly SentenceView[] {
  return sentences.map((sentence) => {
    const near = quotations.filter((quotation) => spansOverlap(quotation.outer, sentence));
    const isQuoted = (span: Span): boolean => near.some((quotation) => spansOverlap(quotation.outer, span));
    return {
      sentence,
      tokens: sentence.tokens,
      isQuoted: sentence.tokens.map(isQuoted),
      mentions: mentions
        .filter((mention) => mention.sentence === sentence.index)
        .toSorted((a, b) => a.start - b.start || b.end - a.end),
    };
  });
}

export const wordAt = (view: SentenceView, index: number): string => view.tokens[index]?.text.toLowerCase() ?? '';

export const tagAt = (view: SentenceView, index: number): string => view.tokens[index]?.pos ?? '';

export const isVerbAt = (view: SentenceView, index: number): boolean =>
  tagAt(view, index) === 'VERB' || tagAt(view, index) === 'AUX';

/** @returns the index of the first token that ends after the offset; the number of tokens where none does. */
export function tokenIndexAt(view: SentenceView, offset: number): number {
  const index = view.tokens.findIndex((token) => token.end > offset);
  return index < 0 ? view.tokens.length : index;
}
