/** A piece of `Document.text`: UTF-16 offsets, half-open `[start, end)`, never empty. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** @returns whether the span lies inside a text of `length` UTF-16 units and is not empty. */
export function isSpanWithin(span: Span, length: number): boolean {
  return (
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.end > span.start &&
    span.end <= length
  );
}

export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
