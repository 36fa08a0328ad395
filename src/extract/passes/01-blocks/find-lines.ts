import type { Span } from '../../../domain/span.ts';

/**
 * Paragraphs by line breaks. Most texts have one paragraph a line; a text that was wrapped at a column has its lines
 * joined until a blank one. Wrapped means: most lines are of middling length and few of them end a sentence.
 */
const MIN_WRAPPED = 45;
const MAX_WRAPPED = 110;
const MIN_LINES = 6;

/** @returns the lines that hold more than white space, trimmed. */
function splitLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let at = 0;
  while (at <= text.length) {
    const found = text.indexOf('\n', at);
    const stop = found === -1 ? text.length : found;
    const line = text.slice(at, stop);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const start = at + line.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length });
    }
    if (found === -1) break;
    at = stop + 1;
  }
  return lines;
}

const endsSentence = (text: string, line: Span): boolean => /[.!?:”"’)]/u.test(text[line.end - 1] ?? '');

function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  const long = lines.filter((line) => line.end - line.start >= MIN_WRAPPED);
  if (long.length < MIN_LINES) return false;
  if (long.some((line) => line.end - line.start > MAX_WRAPPED)) return false;
  return long.filter((line) => endsSentence(text, line)).length < long.length / 2;
}

/** @returns the paragraphs in order, without surrounding white space. */
export function findLines(text: string): readonly Span[] {
  const lines = splitLines(text);
  if (!isHardWrapped(text, lines)) return lines;
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    const gap = last === undefined ? '' : text.slice(last.end, line.start);
    const isSameParagraph = last !== undefined && gap.indexOf('\n') === gap.lastIndexOf('\n');
    if (isSameParagraph && last.end - last.start < 10_000)
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}
