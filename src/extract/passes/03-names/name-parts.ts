import { LEADING_FAMILY_NAMES } from '../../lexicon/names/given-names.ts';
import { NAME_PARTICLES } from '../../lexicon/names/name-parts.ts';

/** Family names of which `Ben` is a part: Ben Ali, Ben Gvir. Before others it is short for Benjamin. */
const OF_BEN =
  /^(?:ali|gvir|salman|gurion|bella|jelloun|barka|youssef|zayed|laden|jedid|khedda|achour|romdhane|jaafar|ammar|salah|salem|slimane|yahia|dor|eliezer|shabbat|zion|hamida|brahim|said|amor)$/u;

const opensWithBen = (parts: readonly string[]): boolean =>
  parts[0] === 'ben' && parts.length > 1 && !OF_BEN.test(parts[1] ?? '');

/** @returns the words of a name that tell it from others: without particles such as al and von. */
export const significantParts = (parts: readonly string[]): readonly string[] => {
  const kept = parts.filter((part, at) => !NAME_PARTICLES.has(part) || (at === 0 && opensWithBen(parts)));
  return kept.length > 0 ? kept : parts;
};

const isSubsequence = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  for (const part of long) if (part === short[at]) at += 1;
  return at === short.length;
};

/**
 * Whether two full names are one person's: the same words in any order (Seiler Anna), or one with words of the other
 * in order, sharing the first word or the last (Rosa Quiroga, Rosa Elena Quiroga Paz). Two words at least.
 */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length) return [...short].sort().join(' ') === [...long].sort().join(' ');
  return isSubsequence(short, long) && (short[0] === long[0] || short[short.length - 1] === long[long.length - 1]);
}

/**
 * How well a short form fits a full name: 4 for its end (the family name), 3 for its beginning where the family name
 * comes first, 2 for its middle, 1 for a given name; 0 where it is no part of it.
 */
export function fitOfShortForm(short: readonly string[], full: readonly string[]): number {
  if (short.length === 0 || short.length >= full.length) return 0;
  if (short.every((part, index) => full[full.length - short.length + index] === part)) {
    return full.length < 4 && LEADING_FAMILY_NAMES.has(full[0] ?? '') && short.length === 1 && full.length > 2 ? 1 : 4;
  }
  for (let at = 0; at + short.length <= full.length; at += 1) {
    if (!short.every((part, index) => full[at + index] === part)) continue;
    if (at > 0) return 2;
    return short.length > 1 ? 2 : LEADING_FAMILY_NAMES.has(full[0] ?? '') ? 3 : 1;
  }
  return 0;
}

/** What stands behind the `bin` of a name: `Rashid Al Nuaimi` of `Omar bin Rashid Al Nuaimi`. */
const OF_FATHER = /\s(?:bin|ibn|bint) (.+)$/iu;

/** Whether `name` is what the other's father is called: Rashid Al Nuaimi, of Omar bin Rashid Al Nuaimi. */
export const isNameOfFather = (name: string, full: string): boolean =>
  OF_FATHER.exec(full)?.[1]?.toLowerCase() === name.toLowerCase();
