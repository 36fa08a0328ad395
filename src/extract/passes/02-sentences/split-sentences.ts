import type { Span } from '../../../domain/span.ts';
import { TITLE_ABBREVIATIONS } from '../../lexicon/abbreviations.ts';
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.ts';

/** A sentence that runs longer is cut: every later pass may be quadratic in a sentence, so its size is bounded. */
const MAX_TOKENS = 400;

const CLOSERS: ReadonlySet<string> = new Set(['"', '”', '’', "'", '»', ')', ']', '*']);
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

const isEnd = (token: string): boolean =>
  token.length === 1 ? ENDS.has(token) : token.startsWith('..') && /^\.{2,}$/u.test(token);
const startsSentence = (token: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘'«([*•—–-]/u.test(token);

/** Whether an abbreviation such as `U.S.` or `Inc.` can be the last word here: only before a common opening word. */
function abbreviationEnds(token: string, next: string): boolean {
  if (!token.endsWith('.') || token.length < 2 || isEnd(token)) return false;
  if (TITLE_ABBREVIATIONS.has(token.slice(0, -1).toLowerCase())) return false;
  if (/^\p{Lu}\.$/u.test(token)) return false;
  return SENTENCE_OPENERS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
}

/**
 * Splits the tokens of one block into sentences.
 * @param words the tokens as they stand. @param tokens where they stand.
 * @returns for each sentence its first token and the one after its last: `[from, to)`, together covering all tokens.
 */
export function splitSentences(
  words: readonly string[],
  tokens: readonly Span[],
): readonly (readonly [number, number])[] {
  const sentences: (readonly [number, number])[] = [];
  let from = 0;
  let at = 0;
  const cut = (to: number): void => {
    if (to > from) sentences.push([from, to]);
    from = to;
  };
  while (at < words.length) {
    const word = words[at] ?? '';
    let next = at + 1;
    if (isEnd(word)) {
      while (next < words.length && (CLOSERS.has(words[next] ?? '') || isEnd(words[next] ?? ''))) {
        // A straight quote after a space opens the next sentence.
        const mark = tokens[next];
        const before = tokens[next - 1];
        if (mark !== undefined && before !== undefined && mark.start > before.end) break;
        next += 1;
      }
      if (next >= words.length || startsSentence(words[next] ?? '')) cut(next);
    } else if (abbreviationEnds(word, words[next] ?? '')) cut(next);
    if (next - from >= MAX_TOKENS) cut(next);
    at = next;
  }
  cut(words.length);
  return sentences;
}
