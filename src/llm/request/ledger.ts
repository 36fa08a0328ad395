import { ParleyError } from '../../domain/errors.ts';
import { type DroppedFacts, type LlmAccount, NOTHING_DROPPED, sumDropped } from '../llm-account.ts';
import type { LlmSettings } from '../llm-settings.ts';

export interface TokenUse {
  readonly input: number;
  readonly output: number;
}

/** Counts what a run uses, and ends it where its budget does. */
export interface Ledger {
  /**
   * Sets tokens aside for a request that is to be sent.
   * @returns what gives them back when its answer is there.
   * @throws ParleyError LLM_BUDGET where what is left does not suffice.
   */
  reserve(tokens: number): () => void;
  /** @param isEstimated whether the server did not count. */
  spend(use: TokenUse, isEstimated: boolean): void;
  noteRetry(): void;
  noteCached(): void;
  noteDropped(dropped: DroppedFacts): void;
  toAccount(): LlmAccount;
}

const MILLION = 1_000_000;

export function createLedger({ model, maxTokens, maxCost, prices }: LlmSettings): Ledger {
  const count = { requests: 0, retries: 0, cached: 0, tokensIn: 0, tokensOut: 0 };
  let reserved = 0;
  let isEstimated = false;
  let dropped = NOTHING_DROPPED;
  const costOf = (input: number, output: number): number | null =>
    prices === null ? null : (input * prices.input + output * prices.output) / MILLION;

  return {
    reserve(tokens) {
      const used = count.tokensIn + count.tokensOut + reserved;
      if (maxTokens !== null && used + tokens > maxTokens) {
        throw new ParleyError(
          'LLM_BUDGET',
          `${used} of ${maxTokens} tokens are used, and the next request needs ${tokens}`,
        );
      }
      const cost = costOf(count.tokensIn + reserved + tokens, count.tokensOut);
      if (maxCost !== null && cost !== null && cost > maxCost) {
        throw new ParleyError('LLM_BUDGET', `the next request would cost more than what is left of ${maxCost}`);
      }
      reserved += tokens;
      return () => {
        reserved -= tokens;
      };
    },
    spend({ input, output }, guessed) {
      count.requests += 1;
      count.tokensIn += input;
      count.tokensOut += output;
      isEstimated ||= guessed;
    },
    noteRetry() {
      count.retries += 1;
    },
    noteCached() {
      count.cached += 1;
    },
    noteDropped(more) {
      dropped = sumDropped(dropped, more);
    },
    toAccount: () => ({ model, ...count, isEstimated, cost: costOf(count.tokensIn, count.tokensOut), dropped }),
  };
}
