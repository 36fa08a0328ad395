/** What a language model was asked in one run, what it cost, and what was not believed. */
export interface LlmAccount {
  readonly model: string;
  readonly requests: number;
  /** Attempts beyond the first, of all requests. */
  readonly retries: number;
  /** Answers that were there from a run before. */
  readonly cached: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** Whether tokens are guessed from lengths, since the server did not count some answers. */
  readonly isEstimated: boolean;
  /** In the currency of the prices; null where they are not known. */
  readonly cost: number | null;
  readonly dropped: DroppedFacts;
}

/** Facts of answers that did not become records. */
export interface DroppedFacts {
  /** The quote is not in the text. */
  readonly quoteNotFound: number;
  /** The name, or the words of a date, are not in the text. */
  readonly nameNotFound: number;
  /** It refers to an actor that nothing supports. */
  readonly referenceLost: number;
  /** It is not as it was asked for. */
  readonly malformed: number;
}

export const NOTHING_DROPPED: DroppedFacts = { quoteNotFound: 0, nameNotFound: 0, referenceLost: 0, malformed: 0 };

export function sumDropped(a: DroppedFacts, b: DroppedFacts): DroppedFacts {
  return {
    quoteNotFound: a.quoteNotFound + b.quoteNotFound,
    nameNotFound: a.nameNotFound + b.nameNotFound,
    referenceLost: a.referenceLost + b.referenceLost,
    malformed: a.malformed + b.malformed,
  };
}
