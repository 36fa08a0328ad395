import type { Words } from '../03-names/words.ts';
import type { PhraseGroup } from '../06-clauses/phrase-groups.ts';
import type { MeetingMention, Party } from './meeting-mention.ts';

/**
 * "A spoke with B, C and D in three separate calls", "A met B and C separately": one meeting for each partner. Without
 * such words a list of partners was in one room.
 */
const SEPARATELY =
  /\b(?:separately|individually|one by one|one after the other|in turn|in (?:\S+ )?(?:separate|consecutive|successive|back-to-back) (?:\S+ )?(?:calls?|conversations|meetings|talks|sessions|discussions|encounters|audiences))\b/u;
/** How far behind the verb the words may stand, in tokens. */
const WINDOW = 60;

/** @returns the parties of each meeting: all in one, or one list for each partner of the subject. */
export function separatePartners(
  words: Words,
  at: number,
  subject: PhraseGroup | null,
  parties: readonly Party[],
): readonly (readonly Party[])[] {
  const own = parties.filter((party) => subject?.actors.includes(party.actor) === true);
  const others = parties.filter((party) => !own.includes(party));
  const people = others.filter((party) => party.actor.startsWith('p'));
  const partners = people.length > 1 ? people : others;
  const isSeparate = SEPARATELY.test(words.lower.slice(at, at + WINDOW).join(' '));
  return own.length === 0 || partners.length < 2 || !isSeparate ? [parties] : partners.map((party) => [...own, party]);
}

const APART: ReadonlySet<string> = new Set(
  'separate bilateral one-on-one individual two-way back-to-back consecutive'.split(' '),
);

/** `Separate meetings with A, B and C`: one for each partner. @param noun the noun as it stands. */
export function separateMeetings(
  mention: MeetingMention,
  noun: string,
  modifiers: readonly string[],
  partners: readonly Party[],
): readonly MeetingMention[] {
  const others = new Set(partners.map((party) => party.actor));
  const own = mention.parties.filter((party) => !others.has(party.actor));
  const isApart = noun.endsWith('s') && modifiers.some((word) => APART.has(word));
  if (!isApart || own.length === 0 || others.size < 2) return [mention];
  return mention.parties
    .filter((party) => others.has(party.actor))
    .map((party): MeetingMention => ({ ...mention, parties: [...own, party] }));
}
