import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';

/**
 * Agreed to reopen the consulates after talks, promised at talks in Oslo to free the sailors: what is to come was settled when
 * they met, and only the infinitive lies ahead.
 */
const RESOLVED =
  /\b(?:agreed|pledged|promised|vowed|decided|undertook|resolved|consented) (?:on \S+day )?(?:\S+ )?to\b/u;
/** Agreed to meet after talks at lower levels: the infinitive is of a meeting too. */
const OF_MEETING =
  /^(?:meet|hold|attend|resume|continue|host|convene|gather|return|come|travel|go|sit|talk|speak|see|visit|join)$/u;
const BARE: ReadonlySet<string> = new Set(['talks', 'discussions', 'negotiations', 'consultations']);

/** Agreed to take part in talks: those are the ones to come. */
export const isTakingPart = ({ lower, tokens }: Words, { verb }: VerbGroup): boolean =>
  /^(?:participate|engage)$/u.test(tokens[verb]?.lemma ?? '') ||
  (tokens[verb]?.lemma === 'take' && lower[verb + 1] === 'part');

/** @param before the word before the noun phrase. @returns whether the noun tells where the infinitive was agreed to. */
export function isResolvedAt(words: Words, group: VerbGroup, before: string, noun: string): boolean {
  const isBehind = before === 'after' || before === 'following';
  if (!isBehind && !(/^(?:at|in|during)$/u.test(before) && BARE.has(noun))) return false;
  // Agreed to meet again after talks: those were the first.
  const isAgain = words.lower.slice(group.verb + 1, group.verb + 4).includes('again');
  if (!isAgain && (OF_MEETING.test(words.tokens[group.verb]?.lemma ?? '') || isTakingPart(words, group))) return false;
  const from = Math.max(0, group.from - 5);
  return RESOLVED.test(textIn(words, from, group.verb));
}

const RESOLVING = /^(?:agreed|pledged|promised|vowed|undertook|consented)$/u;
const PERFECT = /^(?:have|has|be|been|is|are)$/u;

/**
 * At a meeting in Oslo on Monday A and B agreed to reopen the border: not at one that they have agreed to hold.
 *
 * @param verb the first verb behind a meeting noun that a preposition stands before, or -1
 */
export function isResolvedBehind(words: Words, verb: number): boolean {
  if (!RESOLVING.test(words.lower[verb] ?? '') || PERFECT.test(words.lower[verb - 1] ?? '')) return false;
  const to = words.tokens[verb + 1]?.pos === 'ADV' ? verb + 2 : verb + 1;
  return words.lower[to] === 'to';
}
