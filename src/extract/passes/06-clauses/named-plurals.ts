import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';

/**
 * "The ministers of Peru, Chile and Norway, A, B and C, met", "the two mayors – A and B – met": names behind a plural office say
 * who holds it, so they stand for it and nobody else does. As many names as owners; names of two or more.
 */
const OPENERS: ReadonlySet<string> = new Set([',', '–', '—', '-', '--', '(', ':']);
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '–': '–', '—': '—', '-': '-', '--': '--' };
const JOINTS = /^(?:,|and|, and|&)$/u;

/** The people whom the list that begins at `index` names, one for each of `count`; none where it is another list. */
function namesFrom(words: Words, heads: readonly Phrase[], index: number, count: number): readonly Phrase[] {
  const names: Phrase[] = [];
  for (let at = index; names.length < count; at += 1) {
    const head = heads[at];
    const previous = names.at(-1);
    if (head?.kind !== 'name' || head.actors.length !== 1) return [];
    if (previous !== undefined && !JOINTS.test(textIn(words, previous.end, head.from))) return [];
    names.push(head);
  }
  const next = heads[index + count];
  const last = names.at(-1);
  const goesOn =
    next !== undefined && last !== undefined && /^(?:and|, and|&)$/u.test(textIn(words, last.end, next.from));
  return goesOn ? [] : names;
}

/** @returns the heads with each such office left out and its first name reaching back to it. */
export function withNamedPlurals(words: Words, heads: readonly Phrase[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < heads.length; at += 1) {
    const head = heads[at];
    if (head === undefined) break;
    const opener = words.tokens[head.end]?.text ?? '';
    const isPlural =
      head.kind === 'role' && head.actors.length > 1 && head.actors.every((actor) => !actor.startsWith('p'));
    const names =
      isPlural && OPENERS.has(opener) && heads[at + 1]?.from === head.end + 1
        ? namesFrom(words, heads, at + 1, head.actors.length)
        : [];
    if (names.length === 0) {
      found.push(head);
      continue;
    }
    const closer = CLOSERS[opener];
    names.forEach((name, index) => {
      const isLast = index === names.length - 1;
      const end = isLast && closer !== undefined && words.tokens[name.end]?.text === closer ? name.end + 1 : name.end;
      found.push({ ...name, end, ...(index === 0 ? { from: head.from } : {}) });
    });
    at += names.length;
  }
  return found;
}
