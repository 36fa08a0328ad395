import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import { endsAt } from './antecedent.ts';
import type { PhraseGroup } from './phrase-groups.ts';

/** Marks that enclose what stands between a subject and its verb. */
export const PARENTHETICAL: ReadonlySet<string> = new Set([',', '–', '—', '-', '--']);

/** The opening mark of the parenthesis that the mark at `close` ends, or -1. */
export function openingComma(words: Words, close: number): number {
  const mark = words.tokens[close]?.text;
  for (let at = close - 1; at > 0; at -= 1) if (words.tokens[at]?.text === mark) return at;
  return -1;
}

/** How long what parts a cleft's subject from its clause may be, in tokens. */
const MAX_CLEFT_ASIDE = 8;

/** It was X, you will remember, who went: the subject before the aside that the mark at `close` ends. */
export function subjectOfCleft(words: Words, groups: readonly PhraseGroup[], close: number): PhraseGroup | undefined {
  if (!/^(?:it|this) (?:was|is)$/u.test(textIn(words, 0, 2)) || !PARENTHETICAL.has(words.tokens[close]?.text ?? ''))
    return undefined;
  const open = openingComma(words, close);
  return open > 0 && close - open <= MAX_CLEFT_ASIDE ? groups.findLast((group) => endsAt(group, open)) : undefined;
}
