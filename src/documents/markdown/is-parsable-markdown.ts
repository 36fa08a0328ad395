/**
 * CommonMark has inputs whose parsing time grows with the square of their length: emphasis marks, brackets and code
 * ticks that never close, and quotes or lists nested hundreds deep. No article has them. Within the budgets below the
 * worst input that was found takes about five seconds, an article of two megabytes three.
 */
const MARKS = /(?<=\S)[*_[]+|[*_[]+(?=\S)/gu;
const TICKS = /`+/gu;
const NESTING = /^(?:(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])){50}|[ \t]{80,}(?:[-*+>]|\d{1,9}[.)])\s)/mu;
const MARK_BUDGET = 5e7;
const TICK_BUDGET = 2e8;

/** @param text with line ends as \n. */
export function isParsableMarkdown(text: string): boolean {
  if (NESTING.test(text)) return false;
  let markCost = 0;
  let tickCost = 0;
  for (const paragraph of text.split(/\n[ \t]*\n/u)) {
    markCost += count(paragraph, MARKS) ** 2;
    tickCost += count(paragraph, TICKS) * paragraph.length;
  }
  return markCost <= MARK_BUDGET && tickCost <= TICK_BUDGET;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
