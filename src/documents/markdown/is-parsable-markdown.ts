/**
 * CommonMark has inputs whose parsing time grows with the square of their length: runs of emphasis marks in one
 * paragraph, and quotes or lists nested hundreds deep. No article has them; measured, the limits below hold the parser
 * under a few seconds on the worst input of a megabyte.
 */
const MARKS = /(?<=\S)[*_`]+|[*_`]+(?=\S)/gu;
const NESTING = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])){50}/mu;
const MARK_BUDGET = 1e8;

/** @param text with line ends as \n. */
export function isParsableMarkdown(text: string): boolean {
  if (NESTING.test(text)) return false;
  let cost = 0;
  for (const paragraph of text.split(/\n[ \t]*\n/u)) {
    cost += (paragraph.match(MARKS)?.length ?? 0) ** 2;
  }
  return cost <= MARK_BUDGET;
}
