import type { Span } from '../../../domain/span.ts';
import { isVerbAt, type SentenceView, tagAt, wordAt } from './sentence-view.ts';

/** Where the content of a report ends: before what another report or the writer adds. */
const END_MARK = /^(?:[.!?…;:),]|\.{2,})$/u;
const BREAKING = /^(?:but|while|although|though|whereas)$/u;
const MIN_TRAILED_WORDS = 3;
const MIN_UNTAGGED_WORDS = 6;

/** What ends the content of a report from outside of it. */
export interface ContentLimits {
  /** Indexes of the first tokens of later reports. */
  readonly frames: readonly number[];
  /** Indexes of the conjunctions that other reports have. */
  readonly conjunctions: ReadonlySet<number>;
  /** The report is a relative clause ("Pinto, who says she is ready, flew home"). */
  readonly isRelative: boolean;
}

const toSpan = (view: SentenceView, from: number, to: number): Span | null => {
  const first = view.tokens[from];
  const last = view.tokens[to - 1];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
};

function isLimit(view: SentenceView, index: number, limits: ContentLimits): boolean {
  const word = wordAt(view, index);
  const next = wordAt(view, index + 1);
  if (word === ';') return true;
  if (limits.frames.includes(index + 1) && (word === ',' || tagAt(view, index) === 'CCONJ')) return true;
  if (word !== ',') return false;
  if (limits.conjunctions.has(index + 1)) return true;
  if (limits.isRelative && isVerbAt(view, index + 1) && !next.endsWith('ing')) return true;
  const afterNext = wordAt(view, index + 2);
  if (next === 'and' && /^(?:he|she)$/u.test(afterNext)) return true;
  return (BREAKING.test(next) && afterNext !== 'that') || (next === 'according' && afterNext === 'to');
}

/** @param from index of the first token of the content @param spanFrom index of the token that its span begins at */
export function toContentSpan(
  view: SentenceView,
  { from, spanFrom }: { readonly from: number; readonly spanFrom: number },
  limits: ContentLimits,
): Span | null {
  let end = view.tokens.length;
  for (let index = from; index < end; index += 1)
    if (view.isQuoted[index] === false && isLimit(view, index, limits)) end = index;
  const isLoose = (index: number): boolean =>
    view.isQuoted[index] === false && (END_MARK.test(wordAt(view, index)) || tagAt(view, index) === 'CCONJ');
  while (end > from && isLoose(end - 1)) end -= 1;
  return end > from ? toSpan(view, spanFrom, end) : null;
}

/**
 * @param frame index of the first token of a report that stands after its content: …, he said
 * @returns what stands before its comma, back to the start of the sentence or a semicolon; null where that is no clause
 */
export function toTrailedSpan(view: SentenceView, frame: number): Span | null {
  const to = frame - 1;
  let from = to;
  while (from > 0 && wordAt(view, from - 1) !== ';') from -= 1;
  let hasVerb = false;
  for (let index = from; index < to; index += 1) hasVerb ||= isVerbAt(view, index) && view.isQuoted[index] === false;
  // Both fall in May, he said: a verb that the tagger does not know is one all the same.
  const isClause = hasVerb || (to - from >= MIN_UNTAGGED_WORDS && !/^(?:ADP|ADV|SCONJ)$/u.test(tagAt(view, from)));
  return isClause && to - from >= MIN_TRAILED_WORDS ? toSpan(view, from, to) : null;
}

/**
 * @param frame index of the first token of a report between commas @param next index of the comma behind it
 * @returns the clause that the report interrupts, with it: The port, he said, will reopen; null where none goes on
 */
export function toWholeSpan(view: SentenceView, frame: number, next: number): Span | null {
  if (wordAt(view, next) !== ',' || !isVerbAt(view, next + 1)) return null;
  let from = frame - 1;
  while (from > 0 && wordAt(view, from - 1) !== ';') from -= 1;
  let to = view.tokens.length;
  while (to > next && END_MARK.test(wordAt(view, to - 1))) to -= 1;
  return view.isQuoted.slice(from, to).includes(true) ? null : toSpan(view, from, to);
}
