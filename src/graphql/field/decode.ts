/** What the store answers is `unknown`; these make field values of it, and null (or nothing) of what has another type. */
export function toText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** For what every node of the kind has. @returns '' where the store breaks that promise, so that one bad node never empties a page. */
export function toRequiredText(value: unknown): string {
  return toText(value) ?? '';
}

export function toNumber(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** For what every node of the kind counts. */
export function toCount(value: unknown): number {
  return toNumber(value) ?? 0;
}

export function toFlag(value: unknown): boolean {
  return value === true;
}

export function toTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((member) => typeof member === 'string') : [];
}

/** Pairs the two lists in which spans are stored. */
export function toSpans(starts: unknown, ends: unknown): readonly { readonly start: number; readonly end: number }[] {
  if (!Array.isArray(starts) || !Array.isArray(ends)) return [];
  return starts.flatMap((start: unknown, index) => {
    const end: unknown = ends[index];
    return typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : [];
  });
}
