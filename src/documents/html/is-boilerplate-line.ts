/**
 * Lines that pages put between the paragraphs of an article with no mark-up to know them by. Each pattern has to match
 * the whole line, and long lines are never boilerplate.
 */
const LONGEST_LINE = 240;
const LINES: readonly RegExp[] = [
  /^(?:advertisement|advert|sponsored(?: content)?|story continues below.*|continue reading.*)$/iu,
  /^(?:share|print|email|e-mail|save|tweet|copy link|comments?|leave a comment)(?: this)?(?: article| story)?[:.]?$/iu,
  /^(?:read (?:more|also|next)|also read|see also|related|more on this(?: story)?|recommended)(?:\s*[:|–—-].*| articles?| stories| news)?$/iu,
  /^(?:subscribe|sign up|register)\b.*\b(?:newsletter|inbox|alerts|e-?mail)\b.*$/iu,
  /^(?:follow|find|like|join) us on\b.*$/iu,
  /^(?:we|this (?:site|website)|our site) uses? cookies\b.*$/iu,
  /^(?:©|\(c\)|copyright)\s.*$/iu,
  /^.{0,40}\ball rights reserved\.?$/iu,
  /^\d+[ -]min(?:ute)?s? read$/iu,
  /^\d+ comments?$/iu,
];

export function isBoilerplateLine(line: string): boolean {
  return line.length <= LONGEST_LINE && LINES.some((pattern) => pattern.test(line));
}
