import type { Chunk } from '../03-names/chunk.ts';
import type { RoleDescription } from '../03-names/title-before.ts';
import type { Words } from '../03-names/words.ts';

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'his', 'her', 'their', 'its', 'two', 'three', 'both']);
const NONE: readonly never[] = [];

/**
 * The German, French and Italian foreign ministers; her German and French counterparts: the countries joined before that of
 * a plural role, whose people are of all of them. Limits: adjectives alone, joined by commas and a last `and`.
 * @returns their codes in the order of the text, and where the whole phrase begins; the role's own beginning where none stands there.
 */
export function nationsBefore(
  words: Words,
  chunks: readonly Chunk[],
  { from, isPlural, country }: Pick<RoleDescription, 'from' | 'isPlural' | 'country'>,
): { readonly from: number; readonly codes: readonly string[] } {
  if (!isPlural || country === null || words.lower[from - 1] !== 'and') return { from, codes: NONE };
  const codes: string[] = [];
  let first = from;
  for (;;) {
    const joint = words.lower[first - 1];
    if (joint !== (codes.length === 0 ? 'and' : ',')) break;
    const nation = chunks.find((chunk) => chunk.kind === 'country' && chunk.to === first - 1);
    if (nation?.kind !== 'country' || nation.form !== 'adjective') break;
    codes.unshift(nation.code);
    first = nation.from;
  }
  if (codes.length === 0) return { from, codes };
  while (DETERMINERS.has(words.lower[first - 1] ?? '')) first -= 1;
  return { from: first, codes };
}
