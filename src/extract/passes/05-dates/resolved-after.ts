import type { Token } from '../../layers.ts';
import { isHead } from './verb-tense.ts';

/**
 * Agreed to reopen the consulates after a meeting in Oslo on Tuesday: the day is that of the meeting, which is over; only the
 * infinitive lies ahead.
 */
const RESOLVED = /^(?:agreed|pledged|promised|vowed|decided|undertook|resolved|consented)$/u;
const AHEAD = /^(?:will|would|should|shall|must)$/u;
const MEETING =
  /^(?:meetings?|talks|summit|discussions|negotiations|consultations|conversation|sessions?|dinner|lunch)$/u;

const lower = (token: Token): string => token.spelling.lower;

/** @param at a preposition before the day. @returns whether it puts the meeting, and with it the day, before what was agreed. */
export function isResolvedAfter(tokens: readonly Token[], at: number, day: number): boolean {
  const word = tokens[at] === undefined ? '' : lower(tokens[at]);
  const isBehind = word === 'after' || word === 'following';
  const isBareAt =
    /^(?:at|in|during)$/u.test(word) && /^(?:talks|discussions|negotiations)$/u.test(tokens[at + 1]?.text ?? '');
  if (!isBehind && !isBareAt) return false;
  const phrase = tokens.slice(at + 1, day);
  if (phrase.some(isHead) || !phrase.some((token) => MEETING.test(lower(token)))) return false;
  const before = tokens.slice(0, at);
  const verb = before.findLastIndex((token) => RESOLVED.test(lower(token)));
  return verb !== -1 && !before.slice(verb).some((token) => AHEAD.test(lower(token)));
}
