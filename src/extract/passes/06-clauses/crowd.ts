import type { Phrase } from '../04-references/phrase.ts';

/**
 * Noun phrases of people whom nobody names: union leaders, a delegation of insurers, families of the victims, the
 * striking doctors. `[from, to)` are the tokens, what is behind `of` or `from` included.
 */
export interface Crowd {
  readonly from: number;
  /** Token of its noun. */
  readonly head: number;
  readonly to: number;
  /** Countries and organizations that they belong to: Czech senators, farmers from Kenya. */
  readonly owners: readonly Phrase[];
  /** Those of them whom the words behind name: the governors of both states, X and Y; bankers, among them X. */
  readonly names: readonly Phrase[];
}
