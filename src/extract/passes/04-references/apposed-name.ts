/** How long `of the River Board` may be, in tokens. */
const MAX_COMPLEMENT = 8;
/** What ends such a complement before the comma. */
const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '.', 'and', 'or', 'who', 'which', 'that', '(', '“', '"']);

/**
 * Whether the name that begins at `from` stands in apposition to the role that ends before `end`: directly behind the
 * comma ("the envoy, Olga Brandt"), or behind what the role is of ("the director of the dam works, Olga Brandt").
 */
export function isApposedName(lower: readonly string[], end: number, from: number): boolean {
  if (lower[from - 1] !== ',') return false;
  // His opposite number here, Olga Brandt.
  if (from === end + 1 || (from === end + 2 && /^(?:here|there)$/u.test(lower[end] ?? ''))) return true;
  if (lower[end] !== 'of' && lower[end] !== 'for') return false;
  if (from - end > MAX_COMPLEMENT) return false;
  return !lower.slice(end, from - 1).some((word) => BREAKS.has(word));
}
