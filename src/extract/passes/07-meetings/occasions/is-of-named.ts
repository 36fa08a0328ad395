import type { Words } from '../../03-names/words.ts';

/** Attended the Climate Action Summit, took part in the Oslo forum: a gathering with a name, which no talks of two others are. */
const LINKS: ReadonlySet<string> = new Set(['part', 'in', 'at']);
const GATHERINGS: ReadonlySet<string> = new Set(
  'summit conference forum assembly congress convention dialogue symposium festival games'.split(' '),
);
const MAX_NAME = 8;

/** @param at token of the verb of attendance. */
export function isOfNamed(words: Words, at: number): boolean {
  let from = at + 1;
  while (LINKS.has(words.lower[from] ?? '')) from += 1;
  if (words.lower[from] !== 'the') return false;
  from += 1;
  const isCapital = (token: number): boolean => /^[\p{Lu}\p{N}]/u.test(words.tokens[token]?.text ?? '');
  let to = from;
  while (to < from + MAX_NAME && isCapital(to)) to += 1;
  return to > from && words.lower.slice(from, to + 1).some((word) => GATHERINGS.has(word));
}
