import type { Span } from '../../domain/span.ts';

/** Where a piece may end, the best first. */
const BREAKS = [/\n\s*\n/gu, /\n/gu, /[.!?]["'”’]?\s/gu, /\s/gu];
/** A piece is cut in its last third, so that no piece is much shorter than asked for. */
const LATEST_SHARE = 2 / 3;

/**
 * Cuts a long text into pieces that overlap, so that what is said on both sides of a cut stands whole in one of them.
 * Pieces end at a paragraph, a line, a sentence or a word, in this order of preference, and never inside a surrogate pair.
 *
 * @param maxLength of a piece, in UTF-16 units. @param overlap of two pieces, at most half of it.
 * @returns spans that cover the text, in order; one where the text is short, none where it is empty.
 */
export function splitText(within: Span, text: string, size: { maxLength: number; overlap: number }): readonly Span[] {
  const { maxLength } = size;
  const overlap = Math.min(size.overlap, Math.floor(maxLength / 2));
  const pieces: Span[] = [];
  let { start } = within;
  while (start < within.end) {
    if (within.end - start <= maxLength) {
      pieces.push({ start, end: within.end });
      break;
    }
    const end = findCut(text, start + Math.ceil(maxLength * LATEST_SHARE), start + maxLength);
    pieces.push({ start, end });
    start = Math.max(start + 1, findStart(text, end - overlap, end));
  }
  return pieces;
}

/** @returns the last good place to end in `[from, to)`. */
function findCut(text: string, from: number, to: number): number {
  const part = text.slice(from, to);
  for (const pattern of BREAKS) {
    const last = [...part.matchAll(pattern)].at(-1);
    if (last !== undefined) return from + last.index + last[0].length;
  }
  return isLowSurrogate(text, to) ? to - 1 : to;
}

/** @returns the first beginning of a word at or after `from`. */
function findStart(text: string, from: number, end: number): number {
  const blank = text.slice(from, end).search(/\s/u);
  if (blank >= 0) return from + blank + 1;
  return isLowSurrogate(text, from) ? from + 1 : from;
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
