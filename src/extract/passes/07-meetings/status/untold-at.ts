import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import type { Words } from '../../03-names/words.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';

/**
 * What was not said or reached at a meeting leaves the meeting itself held: did not raise the case in talks with X, declined
 * to comment after a meeting with Y. Who did not travel to talks was not there.
 */
const UNSAID: ReadonlySet<string> = new Set(
  (
    'comment raise mention elaborate broach reach secure win gain achieve resolve settle obtain produce extract hide agree sign ' +
    'persuade convince budge answer say disclose reveal specify touch'
  ).split(' '),
);
const BEHIND = new WordClass(['after', 'following']);
const AT = new WordClass(['at', 'in', 'during']);
const ABOUT = new WordClass(['on', 'about']);

const CONFIRMING = /^(?:confirm|describe|acknowledge|characteri[sz]e|detail|mention|defend)$/u;

/** @returns whether the verb, of the status that its words alone have, only tells what was left undone when people met. */
export function isUntoldAt(
  words: Words,
  { verb, text }: VerbGroup,
  { phrase, from }: { readonly phrase: NounPhrase; readonly from: number },
  plain: MeetingStatus | null,
): boolean {
  const isNotYet = plain === 'HYPOTHETICAL' && /\byet\b/u.test(text);
  if (plain !== 'DENIED' && plain !== 'REFUSED' && !isNotYet) return false;
  if (/\b(?:will|wo|shall|won['’]t)\b/u.test(text)) return false;
  const isUnsaid = UNSAID.has(words.tokens[verb]?.lemma ?? '');
  // Declined to confirm the meeting with X: it may have been.
  if (plain === 'REFUSED' && CONFIRMING.test(words.lower[verb] ?? '') && phrase.isDefinite && from === verb + 1)
    return true;
  if (BEHIND.isAt(words, from - 1)) return isUnsaid || !isNotYet;
  if (!isUnsaid || /\b(?:would|['’]d)\b/u.test(text)) return false;
  return AT.isAt(words, from - 1) || (phrase.isDefinite && ABOUT.isAt(words, from - 1));
}

/** Declined to comment on talks with X: whether there were any, nobody says. */
export const isUncommented = (
  words: Words,
  { verb }: VerbGroup,
  { phrase, from }: { readonly phrase: NounPhrase; readonly from: number },
): boolean => UNSAID.has(words.tokens[verb]?.lemma ?? '') && !phrase.isDefinite && ABOUT.isAt(words, from - 1);
