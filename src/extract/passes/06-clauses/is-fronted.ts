import type { Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';
import { gapBetween } from './gap-between.ts';
import { isVerb } from './verb-group.ts';

const isPerson = (actor: string): boolean => actor.startsWith('p');

/** On the Norwegian side: what opens the sentence names a side, and no verb. */
const isSideInFront = (words: Words, { from, actors }: Phrase): boolean =>
  words.tokens.slice(0, from).every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN)$/u.test(pos)) &&
  actors.every((actor) => !isPerson(actor));

/** In a call with A; at a dinner given on Monday by A: no verb but participles that have A for their agent. */
function isPersonInFront(words: Words, { from, actors }: Phrase): boolean {
  const before = words.lower[from - 1] ?? '';
  if (!actors.every(isPerson) || !/^(?:with|by|between)$/u.test(before)) return false;
  for (let at = 0; at < from; at += 1)
    if (isVerb(words, at) && !(before === 'by' && /(?:ed|en|held)$/u.test(words.lower[at] ?? ''))) return false;
  return true;
}

/** Whether the names behind the comma are a list by themselves that a verb follows: , B and C agreed. */
function isSubjectList(words: Words, heads: readonly Phrase[], index: number): boolean {
  for (let at = index; at < heads.length - 1; at += 1) {
    const [one, next] = [heads[at], heads[at + 1]];
    if (one === undefined || next === undefined) return false;
    const gap = gapBetween(words, one.end, next.from);
    if (gap === 'and') return next.actors.some(isPerson) && isVerb(words, next.end);
    if (gap !== ',') return false;
  }
  return false;
}

/**
 * Whether a list goes no further because its only member ends what a preposition opens the sentence with: on the Norwegian
 * side, A and B took part; in a call with A, B and C agreed on it. The clause has no other subject.
 * @param index of the member that follows the comma
 */
export function isFronted(words: Words, chain: readonly Phrase[], heads: readonly Phrase[], index: number): boolean {
  const [first] = chain;
  const next = heads[index];
  if (first === undefined || next === undefined || chain.length > 1 || words.tokens[0]?.pos !== 'ADP') return false;
  if (!next.actors.some(isPerson)) return false;
  return isSideInFront(words, first) || (isPersonInFront(words, first) && isSubjectList(words, heads, index));
}
