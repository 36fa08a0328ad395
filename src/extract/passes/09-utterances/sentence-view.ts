import { type Span, spansOverlap } from '../../../domain/span.ts';
import type { Mention, Sentence, Token } from '../../layers.ts';
import type { Quotation } from './find-quotations.ts';

/** A sentence as the search for speakers sees it: its words, which of them are quoted, and who is named where. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** The words in small letters. */
  readonly lower: readonly string[];
  /** For each token, whether it stands inside a quotation or is one of its marks. */
  readonly isQuoted: readonly boolean[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
}

/** What the tagger takes a word of a name for: Nguyen Thi Hang. */
const MISTAKEN: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADJ', 'ADV']);

/** Whether the first span has all of the second. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** @param quotations in the order of the text. @returns one view for each sentence, same order */
export function toSentenceViews(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): readonly SentenceView[] {
  const mentionsOf = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const own = mentionsOf.get(mention.sentence);
    if (own === undefined) mentionsOf.set(mention.sentence, [mention]);
    else own.push(mention);
  }
  const views: SentenceView[] = [];
  let passed = 0;
  for (const sentence of sentences) {
    while ((quotations[passed]?.outer.end ?? Number.POSITIVE_INFINITY) <= sentence.start) passed += 1;
    let ahead = passed;
    while ((quotations[ahead]?.outer.start ?? Number.POSITIVE_INFINITY) < sentence.end) ahead += 1;
    const near = quotations.slice(passed, ahead);
    const own = mentionsOf.get(sentence.index) ?? [];
    const names = own.filter(({ form }) => form === 'name');
    const tokens: Token[] = [];
    const lower: string[] = [];
    const isQuoted: boolean[] = [];
    for (const token of sentence.tokens) {
      const isMistaken = MISTAKEN.has(token.pos) && names.some((name) => holds(name, token));
      tokens.push(isMistaken ? { ...token, pos: 'PROPN' } : token);
      lower.push(token.spelling.lower);
      isQuoted.push(near.length > 0 && near.some((quotation) => spansOverlap(quotation.outer, token)));
    }
    views.push({
      sentence,
      tokens,
      lower,
      isQuoted,
      mentions: own.toSorted((a, b) => a.start - b.start || b.end - a.end),
    });
  }
  return views;
}

export const wordAt = (view: SentenceView, index: number): string => view.lower[index] ?? '';

export const tagAt = (view: SentenceView, index: number): string => view.tokens[index]?.pos ?? '';

export const isVerbAt = (view: SentenceView, index: number): boolean =>
  tagAt(view, index) === 'VERB' || tagAt(view, index) === 'AUX';

/** @returns the index of the first token that ends after the offset; the number of tokens where none does. */
export function tokenIndexAt(view: SentenceView, offset: number): number {
  const index = view.tokens.findIndex((token) => token.end > offset);
  return index < 0 ? view.tokens.length : index;
}
