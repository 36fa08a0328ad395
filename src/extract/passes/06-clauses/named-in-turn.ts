import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';

/**
 * "The ministers of Peru, A, of Chile, B, and of Norway, C", "of Peru (A), Chile (B) and Norway (C)": each name says who holds
 * the office of the country before it, so the names are one list and the countries none of it. Two names or more.
 */
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', ',': '' };

/** The token behind what joins one of the list to the next: `, and`, `and`, `,` and nothing else. */
function behindJoint(words: Words, at: number): number {
  const from = words.lower[at] === ',' ? at + 1 : at;
  if (words.lower[from] === 'and' || words.lower[from] === '&') return from + 1;
  return from > at ? from : -1;
}

/** The name that the comma or the bracket behind an owner opens, reaching back to `from`. */
function nameBehind(words: Words, owner: Phrase, name: Phrase | undefined, from: number): Phrase | null {
  const closer = CLOSERS[words.lower[owner.end] ?? ''];
  if (closer === undefined || name?.kind !== 'name' || name.from !== owner.end + 1) return null;
  if (name.actors.length !== 1 || name.actors[0]?.startsWith('p') !== true) return null;
  if (closer !== '' && words.lower[name.end] !== closer) return null;
  return { ...name, from, end: closer === '' ? name.end : name.end + 1 };
}

/** The names of the list whose first owner is the office at `index`; none where there is no such list. */
function namesFrom(words: Words, heads: readonly Phrase[], index: number): readonly Phrase[] {
  const office = heads[index];
  if (office?.kind !== 'role' || office.actors.length === 0 || office.actors.some((actor) => actor.startsWith('p')))
    return [];
  const first = nameBehind(words, office, heads[index + 1], office.from);
  if (first === null) return [];
  const names = [first];
  for (let at = index + 2; at + 1 < heads.length; at += 2) {
    const previous = names.at(-1);
    const owner = heads[at];
    const joint = previous === undefined ? -1 : behindJoint(words, previous.end);
    if (owner?.kind !== 'side' || joint === -1) break;
    const gap = textIn(words, joint, owner.from);
    if (!/^(?:(?:of|for|from)(?: the)?|the)?$/u.test(gap)) break;
    const name = nameBehind(words, owner, heads[at + 1], joint);
    if (name === null) break;
    names.push(name);
  }
  return names.length > 1 ? names : [];
}

/** @returns the phrases with the owners of such lists left out. */
export function withNamesInTurn(words: Words, phrases: readonly Phrase[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (phrase === undefined) break;
    const names = namesFrom(words, phrases, at);
    if (names.length === 0) found.push(phrase);
    else {
      found.push(...names);
      at += names.length * 2 - 1;
    }
  }
  return found;
}
