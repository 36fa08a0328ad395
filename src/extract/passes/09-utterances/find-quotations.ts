import type { Span } from '../../../domain/span.ts';
import type { Sentence } from '../../layers.ts';

/**
 * Text between quotation marks: “ ” « » and straight double marks, and single ‘ ’ as British papers have them outside.
 * Marks inside marks belong to the words. A speech of several paragraphs opens each with a mark and closes only the
 * last; an opening mark that nothing closes is ignored. Straight single marks are not read: they are apostrophes.
 */
export interface Quotation extends Span {
  /** With its marks. */
  readonly outer: Span;
  readonly paragraph: number;
  /** Opens a paragraph in which the speech of the paragraph before goes on. */
  readonly isContinued: boolean;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
  ['‘', '’'],
]);

/** Of the marks that can open a quotation: most signs of a text are none of them. */
const isMark = (code: number): boolean => code === 0x22 || code === 0xab || code === 0x201c || code === 0x2018;

const isOpener = (text: string, at: number, start: number): boolean => {
  const mark = text[at] ?? '';
  const before = at > start ? (text[at - 1] ?? '') : '';
  const after = text[at + 1] ?? '';
  if (mark === '“' || mark === '«') return true;
  return (before === '' || /[\s([{“—–\-/*]/u.test(before)) && /\S/u.test(after);
};

/** A closing single mark looks like an apostrophe: "the miners’ union" closes nothing where a better mark follows. */
function singleCloser(text: string, from: number, end: number): number {
  const candidates: number[] = [];
  for (let at = from; at < end; at += 1)
    if (text[at] === '’' && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) candidates.push(at);
  const isPossessive = (at: number): boolean => text[at - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
  return candidates.find((at) => !isPossessive(at)) ?? candidates[0] ?? -1;
}

function closerOf(text: string, opener: number, end: number): number {
  const mark = text[opener] ?? '';
  if (mark === '‘') return singleCloser(text, opener + 1, end);
  const at = text.indexOf(CLOSERS.get(mark) ?? mark, opener + 1);
  return at >= 0 && at < end ? at : -1;
}

interface Paragraph extends Span {
  readonly index: number;
}

function paragraphsOf(sentences: readonly Sentence[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last?.index === sentence.paragraph) paragraphs[paragraphs.length - 1] = { ...last, end: sentence.end };
    else paragraphs.push({ index: sentence.paragraph, start: sentence.start, end: sentence.end });
  }
  return paragraphs;
}

/** Inside the marks, without a comma that belongs to the sentence around it. */
function innerOf(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const trimmed = words.replace(/[\s,]+$/u, '');
  const lead = words.length - words.trimStart().length;
  return /[\p{L}\p{N}]/u.test(trimmed) ? { start: start + lead, end: start + trimmed.length } : null;
}

/** @returns the quotations in the order of the text, none inside another. */
export function findQuotations(text: string, sentences: readonly Sentence[]): readonly Quotation[] {
  const found: Quotation[] = [];
  const paragraphs = paragraphsOf(sentences);
  let left: string | null = null;
  paragraphs.forEach((paragraph, position) => {
    const next = paragraphs[position + 1];
    const continued = left !== null && text[paragraph.start] === left;
    left = null;
    // A mark that nothing closes is closed by nothing further on: looking again would cost the square of the text.
    const unclosed = new Set<string>();
    for (let at = paragraph.start; at < paragraph.end; at += 1) {
      if (!isMark(text.charCodeAt(at)) || !isOpener(text, at, paragraph.start)) continue;
      const mark = text[at] ?? '';
      const closer = unclosed.has(mark) ? -1 : closerOf(text, at, paragraph.end);
      if (closer < 0) unclosed.add(mark);
      const goesOn = closer < 0 && next !== undefined && text[next.start] === text[at];
      if (closer < 0 && !goesOn && !(continued && at === paragraph.start)) continue;
      const end = closer < 0 ? paragraph.end : closer;
      const inner = innerOf(text, at + 1, end);
      if (goesOn) left = text[at] ?? null;
      if (inner !== null)
        found.push({
          ...inner,
          outer: { start: at, end: closer < 0 ? end : closer + 1 },
          paragraph: paragraph.index,
          isContinued: continued && at === paragraph.start,
        });
      at = end;
    }
  });
  return found;
}
