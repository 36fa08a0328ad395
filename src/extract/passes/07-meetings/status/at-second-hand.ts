import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import { clauseEnd, clauseStart } from '../../06-clauses/clause-bounds.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';

/**
 * Talks that people have through others bring none of them together: indirect talks, proximity talks, talks in separate
 * rooms, through mediators. Of the countries and bodies that hold them they are talks all the same.
 */
const INDIRECT = new GatedPattern(/\b(?:indirect(?:ly)?|proximity)\b/u);
const PARTED = new GatedPattern(
  /\b(?:in (?:\S+ )?(?:separate|different|adjacent|adjoining) (?:rooms|halls|floors|suites|hotels|villas|buildings|wings|tents)|(?:through|via|by way of) (?:\S+ ){0,3}?(?:mediators?|intermediar(?:y|ies)|go-betweens?|back ?channels?|third part(?:y|ies)|proxies)|(?:mediators?|diplomats|envoys|officials) (?:shuttling|moving|going|running|carrying|ferrying|passing|relaying) (?:\S+ ){0,3}?(?:between|from|messages|notes|papers|proposals|drafts))\b/u,
);
const DIRECT = /\b(?:direct|face-to-face|in person|face to face)\b/u;
const NAMED_BEHIND = 3;

/** The words of the mention's own clause, from what stands right before its verb or noun. */
function clauseOf({ words }: MeetingSentence, { token, extent }: MeetingMention): string {
  const at = Math.min(token, words.tokens.length - 1);
  return textIn(words, Math.min(clauseStart(words, at), extent[0]), clauseEnd(words, at + 1) + 1);
}

/** The people beside two countries or bodies whose talks these are: who goes between them, or leads a side. */
const isOfSides = ({ parties }: MeetingMention): boolean =>
  parties.filter(({ actor }) => !actor.startsWith('p')).length > 1;

/** @returns whether people of the mention dealt with each other through others alone. */
export function isAtSecondHand(sentence: MeetingSentence, mention: MeetingMention): boolean {
  const people = mention.parties.filter(({ actor, role }) => actor.startsWith('p') && role !== 'MEDIATOR');
  if (people.length < 2 || isOfSides(mention) || mention.kind === 'BRIEFING' || mention.kind === 'VISIT') return false;
  const { words } = sentence;
  const { text } = words;
  const isParted = PARTED.matches(words, text);
  if (!isParted && !INDIRECT.matches(words, text)) return false;
  const near = textIn(words, mention.token - NAMED_BEHIND, mention.token + NAMED_BEHIND);
  if (INDIRECT.matches(words, near)) return !DIRECT.test(near);
  return isParted && PARTED.matches(words, clauseOf(sentence, mention)) && !DIRECT.test(near);
}
