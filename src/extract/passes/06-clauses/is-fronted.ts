import { isPerson } from '../../entities.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';
import { gapBetween } from './gap-between.ts';
import { isVerb } from './verb-group.ts';

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

const OPENER =
  /^(?:according to|ahead of|thanks to|owing to|due to|because of|contrary to|unlike|like|instead of|rather than|next to|in spite of|to the \p{L}+ of|(?:flanked|prompted|urged|invited|accompanied) by|asked about|\p{L}{3,}ing)\b/u;
/** Two days after talks with A; not: two meetings with A. */
const TIMED =
  /^(?:(?:just|only|barely|shortly|soon|immediately|more than|less than|almost|about) )*(?:(?:\p{L}+ )?(?:hours?|days?|weeks?|months?|years?|minutes?|moments) )?(?:after|before|since)\b/u;
const MAX_OPENER = 7;
const PREPOSITION =
  /^(?:of|to|from|with|by|between|for|on|about|against|over|like|unlike|without|after|before|despite|than|under|beside|alongside|near)$/u;

/** Ignoring A, B and C met. */
const isParticiple = (words: Words, at: number): boolean => at <= 0 && /\p{L}{3}ing$/u.test(words.lower[0] ?? '');

/** In Lima, Peru, A and B met. */
const isOfCity = (words: Words, { from, actors }: Phrase): boolean =>
  words.lower[from - 1] === ',' && from <= 4 && actors.every((actor) => actor.startsWith('country:'));

/** According to A; days after the arrest of A; with the help of A: an opening phrase that ends in somebody, and no verb. */
export function isAsideInFront(words: Words, phrase: Phrase): boolean {
  const { from } = phrase;
  const isCity = isOfCity(words, phrase);
  const before = /^(?:the|an?|his|her|their|its)$/u.test(words.lower[from - 1] ?? '') ? from - 2 : from - 1;
  if (!isCity && !PREPOSITION.test(words.lower[before] ?? '') && !isParticiple(words, from - 1)) return false;
  const opener = textIn(words, 0, MAX_OPENER).toLowerCase();
  if (words.tokens[0]?.pos !== 'ADP' && !OPENER.test(opener) && !TIMED.test(opener)) return false;
  for (let at = 1; at < from - (isCity ? 1 : 0); at += 1)
    if (isVerb(words, at) || words.lower[at] === ',') return false;
  return true;
}

/** B met, B also met, the mayor, B, met. */
function isBeforeVerb(words: Words, { from, end }: Phrase): boolean {
  const isApposed = words.lower[end] === ',' && words.lower.slice(from, end).includes(',');
  const at = isApposed ? end + 1 : end;
  return isVerb(words, at) || (words.tokens[at]?.pos === 'ADV' && isVerb(words, at + 1));
}

/** Whether the names behind the comma are a list by themselves that a verb follows: , B and C agreed. */
function isSubjectList(words: Words, heads: readonly Phrase[], index: number): boolean {
  for (let at = index; at < heads.length - 1; at += 1) {
    const [one, next] = [heads[at], heads[at + 1]];
    if (one === undefined || next === undefined) return false;
    const gap = gapBetween(words, one.end, next.from);
    if (gap === 'and' || gap === ', and') return next.actors.some(isPerson) && isBeforeVerb(words, next);
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
  if (first === undefined || next === undefined || chain.length > 1 || !next.actors.some(isPerson)) return false;
  const isPhrase = words.tokens[0]?.pos === 'ADP';
  if (isPhrase && isSideInFront(words, first)) return true;
  const isInFront = (isPhrase && isPersonInFront(words, first)) || isAsideInFront(words, first);
  return isInFront && isSubjectList(words, heads, index);
}
