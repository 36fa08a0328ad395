import { textIn } from '../../../lexicon/placed-words.ts';
import { isPossessive, type Words } from '../../03-names/words.ts';
import type { Phrase } from '../../04-references/phrase.ts';
import { isBoundary } from '../../06-clauses/clause-bounds.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

/**
 * At whose place somebody was: in X's office, at the home of X. Limits: a person's place alone; that of an organization is
 * an address.
 */
const SEATS =
  /^(?:offices?|guests?|residences?|homes?|house|houses|flat|apartment|villa|palace|chambers|study|suite|room|dacha|farm|ranch|estate|bedside|table|kitchen|garden|yacht|retreat|tent)$/u;
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'to',
  'into',
  'by',
  'from',
  'inside',
  'outside',
  'was',
  'were',
  'is',
  'be',
  'been',
]);
/** How far behind the verb the place may stand, in tokens. */
const MAX_DISTANCE = 14;
const MAX_MODIFIERS = 3;

/** Shook X's hand, took her arm. */
const HAND = /^(?:['’]s? )?(?:hands?|arm)\b/u;

/** The place itself, not the home town, the office block. */
const isSeat = (words: Words, at: number): boolean =>
  SEATS.test(words.lower[at] ?? '') && words.tokens[at + 1]?.pos !== 'NOUN';

const groupOf = (phrase: Phrase): PhraseGroup => ({
  from: phrase.from,
  to: phrase.end,
  phrases: [phrase],
  actors: phrase.actors,
});
const isPerson = (phrase: Phrase): boolean =>
  phrase.kind !== 'pronoun' && phrase.actors.length === 1 && phrase.actors[0]?.startsWith('p') === true;

/** @param at the verb. @returns the owner of the place that its clause names behind it, or null. */
export function ownerOfPlace({ words, phrases }: MeetingSentence, at: number): PhraseGroup | null {
  const end = Math.min(words.tokens.length, at + MAX_DISTANCE);
  const held = phrases.find((one) => one.from === at + 1 && one.isPossessor && one.actors.length === 1);
  if (held !== undefined && HAND.test(textIn(words, held.to, held.to + 2))) return groupOf(held);
  for (let index = at; index < end && !isBoundary(words, index); index += 1) {
    if (!PREPOSITIONS.has(words.lower[index] ?? '')) continue;
    const from = words.lower[index + 1] === 'the' ? index + 2 : index + 1;
    const owner = phrases.find((one) => one.from === from || one.from === index + 1);
    if (owner?.isPossessor === true && isPerson(owner)) {
      const noun = isPossessive(words.tokens[owner.to]) ? owner.to + 1 : owner.to;
      for (let seat = noun; seat <= noun + MAX_MODIFIERS; seat += 1) if (isSeat(words, seat)) return groupOf(owner);
      continue;
    }
    for (let seat = from; seat <= from + MAX_MODIFIERS; seat += 1) {
      if (!isSeat(words, seat) || words.lower[seat + 1] !== 'of') continue;
      const named = phrases.find((one) => one.from === seat + 2 && !one.isPossessor);
      if (named !== undefined && isPerson(named)) return groupOf(named);
    }
  }
  return null;
}
