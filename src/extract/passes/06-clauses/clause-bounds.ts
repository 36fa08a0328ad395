import { WordClass } from '../../lexicon/word-class.ts';
import type { Words } from '../03-names/words.ts';

/** Words that open another clause, lower-case. */
const SUBORDINATORS = new WordClass(
  (
    'that if when while because after before though although since until unless where whether which who whom whose than so but whereas ' +
    'whenever once'
  ).split(' '),
);
const MARKS = new WordClass([';', ':', '—', '–', '“', '”', '"', '(', ')', '?', '!', '--', '…']);

/** That evening, that same week: no clause begins. */
const TIMES = /^(?:same|morning|afternoon|evening|night|day|week|weekend|month|year|spring|summer|autumn|winter)$/u;

/** Has since been cancelled, have met twice since: `since` is an adverb. */
const HAVE = /^(?:has|have|had)$/u;

/** Since 2019, until March, before dawn on Monday: a preposition, no clause. */
const POINTS =
  /^(?:\p{N}{1,4}(?:st|nd|rd|th)?|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|dawn|dusk|noon|midnight|then)$/u;
const TIMED: ReadonlySet<string> = new Set(['since', 'until', 'before', 'after']);

/** And, before that, Y: an adverb of order. */
const isBackward = ({ lower }: Words, at: number): boolean =>
  (lower[at] === 'before' || lower[at] === 'after') &&
  (lower[at + 1] === 'that' || lower[at + 1] === 'this') &&
  lower[at + 2] === ',';

/** Conferred the day before with X: a day, no clause. */
const DAY_BEFORE = /^(?:day|night|evening|week|month|year|afternoon|morning)$/u;
const isDayBefore = ({ lower }: Words, at: number): boolean =>
  lower[at] === 'before' &&
  DAY_BEFORE.test(lower[at - 1] ?? '') &&
  /^(?:the|a)$/u.test(lower[at - 2] ?? '') &&
  /^(?:with|in|at|to|by|on|,|\.|and|for|from|about)$/u.test(lower[at + 1] ?? '.');

/** Not once, at once: `once` counts. */
const COUNTED = /^(?:not|at|only|than|just|never|but)$/u;

export const isBoundary = (words: Words, at: number): boolean =>
  (SUBORDINATORS.isAt(words, at) &&
    !(
      words.lower[at] === 'since' &&
      (HAVE.test(words.lower[at - 1] ?? '') || /^[:.,;]$/u.test(words.tokens[at + 1]?.text ?? ''))
    ) &&
    !(TIMED.has(words.lower[at] ?? '') && POINTS.test(words.lower[at + 1] ?? '')) &&
    !(isBackward(words, at) || isBackward(words, at - 1)) &&
    !(words.lower[at] === 'that' && TIMES.test(words.lower[at + 1] ?? '')) &&
    !isDayBefore(words, at) &&
    !(words.lower[at] === 'once' && COUNTED.test(words.lower[at - 1] ?? ''))) ||
  MARKS.isAt(words, at);

/** @returns the first token of the clause that the token stands in: the one after the nearest boundary before it. */
export function clauseStart(words: Words, at: number): number {
  let from = at;
  while (from > 0 && !isBoundary(words, from - 1)) from -= 1;
  return from;
}

/** @returns the token after the clause's last: the nearest boundary from the token on. */
export function clauseEnd(words: Words, at: number): number {
  let to = at;
  while (to < words.tokens.length && !isBoundary(words, to)) to += 1;
  return to;
}

/** @returns for each token whether it stands between quotation marks. */
export function quotedTokens(words: Words): readonly boolean[] {
  const quoted: boolean[] = [];
  let isOpen = false;
  for (const { text } of words.tokens) {
    const isOpening: boolean = text === '“' || (text === '"' && !isOpen);
    const isClosing = !isOpening && (text === '”' || text === '"');
    quoted.push(isOpen || isOpening || isClosing);
    if (isOpening || isClosing) isOpen = isOpening;
  }
  return quoted;
}
