import { isWord } from './organization-words.ts';
import type { Words } from './words.ts';

/** What stands between the capitals of a name without a letter of its own in the acronym, or with one. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'in', 'on', 'the', 'to', '&', 'with', 'against']);
const MAX_BEHIND = 7;

/**
 * A name goes on as far as the acronym in brackets behind it has its letters: `Assistance Mission in Azmar (UNAMA)`,
 * `Movement for Rights and Freedoms (MRF)`. Letters of small words may be left out.
 * @returns the token after the name, or null where no such acronym follows.
 */
export function acronymEnd(words: Words, from: number, known: number): number | null {
  let to = known;
  while (to < known + MAX_BEHIND && (isWord(words, to) || JOINTS.has(words.lower[to] ?? ''))) to += 1;
  if (to === known || words.tokens[to]?.text !== '(' || words.tokens[to + 2]?.text !== ')') return null;
  const acronym = words.tokens[to + 1]?.text ?? '';
  if (!/^\p{Lu}[\p{Lu}\p{Ll}-]{2,8}$/u.test(acronym) || !isWord(words, to - 1)) return null;
  const capitals = words.tokens
    .slice(from, to)
    .flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? [text.slice(0, 1)] : []))
    .join('');
  const behind = words.tokens.slice(known, to).filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  const letters = acronym.replaceAll(/[^\p{Lu}]/gu, '');
  return letters.length >= 3 && behind > 0 && isWithin(capitals, letters) ? to : null;
}

/** Whether the capitals stand in this order among the letters, all but one letter of which they are. */
function isWithin(capitals: string, letters: string): boolean {
  let next = 0;
  for (const letter of letters) if (letter === capitals[next]) next += 1;
  return next === capitals.length && letters.length - next <= 1;
}
