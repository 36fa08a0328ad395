/** How long `of the River Board` may be, in tokens. */
const MAX_COMPLEMENT = 8;
/** Her opposite number from Rome, the ambassador to Peru, the envoy in Oslo. */
const COMPLEMENTS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'in', 'at', 'to']);
/** In May, at noon: no place of an office. */
const TIME =
  /^(?:\p{N}.*|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|night|dawn|last|next|this|a|an)$/u;
/** What ends such a complement before the comma. */
const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '.', 'and', 'or', 'who', 'which', 'that', '(', '“', '"']);

/** The minister of trade, industry and energy: what one office is of. */
const FIELDS =
  /^(?:of|for) (?:the )?[^ ,'’]+(?: [^ ,'’]+)?(?: , [^ ,'’]+(?: [^ ,'’]+)?){0,2}(?: ,)? and (?!the |an? |his |her |its |their )[^ ,'’]+(?: [^ ,'’]+){0,2}$/u;
const MAX_FIELDS = 11;

/**
 * Whether the name that begins at `from` stands in apposition to the role that ends before `end`: directly behind the
 * comma ("the envoy, Olga Brandt"), or behind what the role is of ("the director of the dam works, Olga Brandt").
 */
export function isApposedName(lower: readonly string[], end: number, from: number): boolean {
  if (lower[from - 1] !== ',') return false;
  // His opposite number here, Olga Brandt.
  if (from === end + 1 || (from === end + 2 && /^(?:here|there)$/u.test(lower[end] ?? ''))) return true;
  if (!COMPLEMENTS.has(lower[end] ?? '')) return false;
  if (from - end <= MAX_FIELDS && FIELDS.test(lower.slice(end, from - 1).join(' '))) return true;
  if (from - end > MAX_COMPLEMENT || TIME.test(lower[end + 1] ?? '')) return false;
  return !lower.slice(end, from - 1).some((word) => BREAKS.has(word));
}
