import type { Token } from '../../layers.ts';

/** Is to appear before the committee, chaired by X, on Thursday: between two commas the participle says nothing of the day. */
const ASIDE =
  /^(?:led|headed|chaired|hosted|accompanied|represented|owned|run|founded|appointed|elected|named|known|called|based|flanked|joined)$/u;

/** @param at a token before the day. @returns whether it opens an aside that a comma closes before the day. */
export function isAsideParticiple(tokens: readonly Token[], at: number, day: number): boolean {
  if (tokens[at - 1]?.text !== ',' || !ASIDE.test(tokens[at]?.text ?? '')) return false;
  return tokens.slice(at + 1, day).some(({ text }) => text === ',');
}
