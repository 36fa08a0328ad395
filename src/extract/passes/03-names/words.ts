import { fold } from '../../../domain/fold.ts';
import type { Sentence, Token } from '../../layers.ts';

/** A sentence with what the name passes ask of each token, computed once. */
export interface Words {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Lower-case, without a final full stop of an abbreviation. */
  readonly lower: readonly string[];
  /** Folded as `domain/fold.ts` folds; '' for punctuation. */
  readonly folded: readonly string[];
}

const lowerOf = (text: string): string => {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
};

export function toWords(sentence: Sentence): Words {
  const { tokens } = sentence;
  return {
    sentence,
    tokens,
    lower: tokens.map((token) => lowerOf(token.text)),
    folded: tokens.map((token) => fold(token.text.replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, ''))),
  };
}

/** @returns whether the token is written as a name: a capital first, or after a particle and a hyphen (`al-Harithi`). */
export function isCapitalized(text: string): boolean {
  return /^(?:[ʻʼ]?\p{Lu}|\p{Lt}|(?:al|el|an|ar|as|ash|at|az|ad|ul)[-‐‑]\p{Lu}|[dl]['’]\p{Lu})/u.test(text);
}

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && /^['’ʼ]s?$/iu.test(token.text);
