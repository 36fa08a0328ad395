import type { Words } from '../03-names/words.ts';
import { isBoundary } from './clause-bounds.ts';
import type { PhraseGroup } from './phrase-groups.ts';
import { isVerb, type VerbGroup } from './verb-group.ts';

/** The subject that stands behind what is put in front of its clause: after meeting X, Y said; greeting X was Y. */

/** How far behind what is put in front its verb is sought, in tokens. */
const MAX_PREDICATE = 8;
/** How far behind an inverted predicate its subject may stand, in tokens. */
const MAX_INVERTED = 22;
/** How much may be put in front of a clause, in tokens. */
const MAX_FRONTED = 40;
/** What joins a gerund to its clause without ending the clause before it. */
const GERUND_PREPOSITIONS: ReadonlySet<string> = new Set(
  'after before since while when following by without on upon despite from'.split(' '),
);

/** Where the clause begins that the gerund is put in front of; -1 where that clause has begun before it. */
export function frontedFrom(words: Words, from: number): number {
  let at = from;
  while (at > 0) {
    const word = words.lower[at - 1] ?? '';
    // Speaking after meeting X: the participle that opens the sentence is put in front as well.
    if (isVerb(words, at - 1)) return at === 1 && word.endsWith('ing') ? 0 : -1;
    if (isBoundary(words, at - 1) && !GERUND_PREPOSITIONS.has(word)) return at;
    if (word === 'and' || word === 'but') return at;
    if (word === ',') return words.tokens[at - 2]?.pos === 'PROPN' || words.tokens[at - 2]?.pos === 'NOUN' ? -1 : at;
    at -= 1;
  }
  return 0;
}

/** The subject of the clause behind the comma that ends what is put in front. */
export function subjectBehind(words: Words, groups: readonly PhraseGroup[], verb: number): PhraseGroup | null {
  const end = Math.min(words.tokens.length, verb + MAX_FRONTED);
  for (let at = verb + 1; at < end; at += 1) {
    if (isBoundary(words, at)) return null;
    if (words.lower[at] !== ',') continue;
    const group = groups.find((one) => one.from === at + 1);
    if (group === undefined) continue;
    // The verb of that clause, over a comma that closes an apposition and what stands between.
    for (let next = group.to; next < Math.min(words.tokens.length, group.to + MAX_PREDICATE); next += 1)
      if (isVerb(words, next)) return group;
  }
  return null;
}

/** The gerund that opens the sentence and that an infinitive depends on; -1 where none does. */
export function frontedGerund(words: Words, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - MAX_PREDICATE); at -= 1) {
    if (words.lower[at] === ',') return -1;
    if (words.tokens[at]?.pos !== 'VERB') continue;
    const isOpening = at === 0 || (at === 1 && GERUND_PREPOSITIONS.has(words.lower[0] ?? ''));
    return isOpening && words.lower[at]?.endsWith('ing') === true ? at : -1;
  }
  return -1;
}

/** Greeting X at the airport was Y; received by Y on Monday, X thanked: of a predicate that opens the sentence. */
export function subjectOfOpening(words: Words, groups: readonly PhraseGroup[], group: VerbGroup): PhraseGroup | null {
  if (!(words.lower[group.verb] ?? '').endsWith('ing'))
    return /^(?:by|on|at|in)$/u.test(words.lower[group.verb + 1] ?? '')
      ? subjectBehind(words, groups, group.verb)
      : null;
  const end = Math.min(words.tokens.length, group.verb + MAX_INVERTED);
  for (let at = group.verb + 1; at < end && !isBoundary(words, at) && words.tokens[at]?.text !== ','; at += 1) {
    if (/^(?:was|were|is|are)$/u.test(words.lower[at] ?? '')) return groups.find((one) => one.from === at + 1) ?? null;
    if (words.tokens[at]?.pos === 'VERB') return null;
  }
  return null;
}
