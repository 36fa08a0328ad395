import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { isOfMatter } from './is-of-matter.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Dealing, dealingBefore } from './parties-of-clause.ts';

/**
 * The occasion in an adjunct of its clause, no party of its own named: "warned B in a phone call", "agreed after talks".
 * A meeting with or between others, and a visit, are not theirs.
 */
const THERE: ReadonlySet<string> = new Set(['at', 'in', 'during', 'over', 'on', 'through', 'via', 'throughout']);
const BEHIND: ReadonlySet<string> = new Set(['after', 'following']);
const OTHERS = /^(?:\S+ ){0,4}?(?:with|between|among)\b/u;
const PRESS = /\b(?:reporters|journalists|the press|the media|judge|court|jury|prosecutors?)\b/u;
/** Verbs behind whose infinitive the occasion is still to come: urged B to speak at a meeting. */
const ATTENDING =
  /^(?:attend|raise|speak|join|take|participate|discuss|present|come|appear|represent|meet|return|engage|bring|put|be)$/u;
export const APART: ReadonlySet<string> = new Set([
  'separate',
  'individual',
  'bilateral',
  'consecutive',
  'successive',
  'different',
]);
/** What two have by themselves. */
const SMALL: ReadonlySet<string> = new Set(['MEETING', 'PHONE_CALL', 'VIDEO_CALL', 'NEGOTIATION']);
const MAX_OTHERS = 8;

/** @returns null where the noun is no adjunct of a clause in which people deal with each other. */
export function dealingAtOccasion(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  phrase: NounPhrase,
): Dealing | null {
  const { words } = sentence;
  // In three separate calls: the verb tells of each.
  if (phrase.modifiers.some((word) => APART.has(word))) return null;
  const preposition = words.lower[phrase.from - 1] ?? '';
  // Briefed X on talks in Lima: they are spoken of; only calls are made `on`.
  const isThere = THERE.has(preposition) && (preposition !== 'on' || rule.kind.endsWith('_CALL'));
  if (!(isThere || BEHIND.has(preposition)) || rule.kind === 'VISIT' || phrase.owner !== null) return null;
  if (OTHERS.test(textIn(words, phrase.noun + 1, phrase.noun + MAX_OTHERS))) return null;
  if ((isThere && PRESS.test(words.text)) || isOfMatter(words, phrase)) return null;
  const dealing = dealingBefore(sentence, phrase.from - 1, 'PARTICIPANT');
  if (dealing === null) return null;
  // What countries agree to do at a conference is done when that is held.
  if (rule.kind === 'CONFERENCE' && !dealing.parties.some(({ actor }) => actor.startsWith('p'))) return null;
  // Who is thanked at a conference need not be there; with whom a deal was reached after a talk, had it.
  const isSmall = isThere ? rule.kind !== 'CONFERENCE' : dealing.isJoint && SMALL.has(rule.kind);
  if (dealing.hasAddressee && !isSmall) return null;
  const between = words.lower.slice(dealing.verb + 1, phrase.from - 1);
  const isRequest = between.some(
    (word, at) => word === 'to' && ATTENDING.test(words.tokens[dealing.verb + 2 + at]?.lemma ?? ''),
  );
  return isRequest || (readVerbGroup(words, dealing.verb).isInfinitive && dealing.hasAddressee) ? null : dealing;
}
