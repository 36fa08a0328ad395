import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseEnd, clauseStart } from '../../06-clauses/clause-bounds.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { splitParties } from './split-parties.ts';
import { seesUnnamed } from './unnamed-object.ts';
import { APART, EACH, SEPARATELY, SEPARATION_WINDOW, SEQUENCE } from './words-of-separation.ts';

/** A and then B: the second phrase of the list says that it came later. */
export const isSequence = (words: Words, partner: PhraseGroup | null): boolean =>
  partner?.phrases.some(
    (phrase, index) =>
      index > 0 && (SEQUENCE.has(words.lower[phrase.from] ?? '') || SEQUENCE.has(words.lower[phrase.from - 1] ?? '')),
  ) === true;

/** Whether several subjects met one partner each by themselves: A and B both met C; A and B met C separately. */
function isOfEach(words: Words, at: number, subject: PhraseGroup | null): boolean {
  if (subject === null || subject.actors.length < 2 || subject.to > at) return false;
  // They met X on another day, separately from Y: of a body that goes together.
  const first = words.lower[subject.from];
  if (first === 'each') return true;
  if (subject.phrases.length < 2 && !(first === 'both' && subject.to === subject.from + 1)) return false;
  const own = words.lower.slice(Math.max(0, subject.from - 1), at);
  const between = own.slice(own.length - (at - subject.to)).join(' ');
  return (
    EACH.test(between) ||
    own[0] === 'both' ||
    isSequence(words, subject) ||
    (first === 'both' && (subject.to === subject.from + 1 || subject.phrases.length > 1)) ||
    (APART.isOpen(words) && APART.isIn(words, at, clauseEnd(words, at + 1))) ||
    /^one after (?:the other|another)\b/u.test(textIn(words, at + 1, at + 5))
  );
}

/** Rang A and B, shuttled between them: one meeting with each. */
const RINGING = /^(?:called|calls|phoned|phones|telephoned|telephones|rang|rings|shuttl(?:ed|es|ing))$/u;

/** Is to meet Peru's A and Chile's B on Friday and C on Saturday: of such a list of days each is seen alone. */
function isTimetable({ chunks }: MeetingSentence, partner: PhraseGroup | null, hasFurther: boolean): boolean {
  if (!hasFurther || partner === null) return false;
  const { from, to, phrases } = partner;
  const codes = chunks.flatMap((chunk) =>
    chunk.kind === 'country' && chunk.from >= from && chunk.to <= to ? [chunk.code] : [],
  );
  return phrases.length > 1 && new Set(codes).size >= phrases.length;
}

/** Whether the preposition of the list is told again before its member: with A and `with` B. */
const isToldAnew = ({ lower }: Words, from: number): boolean =>
  (lower[from - 1] === 'with' || lower[from - 1] === 'to') && lower[from - 2] === 'and';

/**
 * "A spoke with B, C and D in three separate calls", "A met B and then C": one meeting for each partner. Without such words
 * a list of partners was in one room.
 *
 * @param hasFurther whether the verb has more partners, on another day or at another place
 * @param isCall whether they spoke by telephone
 * @returns the parties of each meeting: all in one, or one list for each partner of the subject.
 */
export function separatePartners(
  sentence: MeetingSentence,
  at: number,
  {
    subject,
    partner,
    parties,
  }: { subject: PhraseGroup | null; partner: PhraseGroup | null; parties: readonly Party[] },
  hasFurther: boolean,
  isCall: boolean,
): readonly (readonly Party[])[] {
  const { words } = sentence;
  const own = parties.filter((party) => subject?.actors.includes(party.actor) === true);
  const others = parties.filter((party) => !own.includes(party));
  const people = own.filter((party) => party.actor.startsWith('p'));
  const isOfOne = others.length === 1 || (others.length === 0 && seesUnnamed(words, at));
  if (isOfOne && people.length > 1 && isOfEach(words, at, subject)) return splitParties(others, people);
  // Who rings two rings each; who calls them to the office sees them there.
  const isTogether = (): boolean => TOGETHER.isIn(words, at, at + SEPARATION_WINDOW);
  const isCalledIn =
    words.lower[at + 1] === 'in' || (partner !== null && /^(?:in|to|into)$/u.test(words.lower[partner.to] ?? ''));
  const isRung = RINGING.test(words.lower[at] ?? '') && !isCalledIn && !isTogether();
  const opening = partner === null ? '' : (words.lower[partner.from] ?? '');
  const isSpoken = isCall || /^(?:spoken?|speaking|talked|talking)$/u.test(words.lower[at] ?? '');
  const isBoth = opening === 'both' || words.lower[(partner?.from ?? 0) - 1] === 'both';
  const isOfBoth = opening === 'each' || (isBoth && isSpoken && !isTogether());
  // Spoke by phone with A and with B.
  const isToldTwice = isCall && !isTogether() && partner?.phrases.some((one) => isToldAnew(words, one.from)) === true;
  const isSeparate =
    isRung ||
    isOfBoth ||
    isToldTwice ||
    isSequence(words, partner) ||
    isSeenInTurn(words, at, partner) ||
    isTimetable(sentence, partner, hasFurther) ||
    (SEPARATELY.isOpen(words) && SEPARATELY.isIn(words, clauseStart(words, at), at + SEPARATION_WINDOW));
  return own.length === 0 || others.length < 2 || !isSeparate ? [parties] : splitParties(own, others);
}

/** Among those whom A met were B and C; on the sidelines A met B, C and D: a list of whom somebody saw in turn. */
const IN_TURN = new GatedPattern(
  /\bamong (?:those|the \S+)(?: (?:whom|that|who))?\b|\b(?:on|in) the (?:sidelines|margins|fringes)\b|\b(?:forum|summit|assembly|conference)\b[^.;]* , where (?:he|she)\b/u,
);
const BOTH = new GatedPattern(/\bboth\b/u);
const TOGETHER = new GatedPattern(
  /\b(?:together|jointly|joint|trilateral|three-way|four-way|tripartite|quadrilateral|quartet|trio|group|roundtable|round-table|breakfast|lunch|dinner)\b/u,
);
const OF_ONE_SIDE = /\b(?:his|her|their|its)\b/u;

function isSeenInTurn(words: Words, at: number, partner: PhraseGroup | null): boolean {
  if (partner === null || partner.phrases.length < 2) return false;
  const end = at + SEPARATION_WINDOW;
  return (
    IN_TURN.isIn(words, 0, end) &&
    !BOTH.isIn(words, 0, end) &&
    !TOGETHER.isIn(words, 0, end) &&
    !OF_ONE_SIDE.test(textIn(words, partner.from, partner.to))
  );
}
