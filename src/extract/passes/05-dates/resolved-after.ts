import type { Token } from '../../layers.ts';
import type { Tense } from './date-pattern.ts';
import { groupAround, isHead, tenseOfUndone } from './verb-tense.ts';

/**
 * Agreed to reopen the consulates after a meeting in Oslo on Tuesday: the day is that of the meeting, which is over; only the
 * infinitive lies ahead.
 */
const RESOLVED = /^(?:agreed|pledged|promised|vowed|decided|undertook|resolved|consented)$/u;
const AHEAD = /^(?:will|would|should|shall|must)$/u;
const MEETING =
  /^(?:meetings?|talks|summit|discussions|negotiations|consultations|conversation|call|sessions?|dinner|lunch)$/u;

const lower = (token: Token): string => token.spelling.lower;

const NOT_SAID = /^(?:could|would|can)$/u;
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|next)$/u;

/** Whether a meeting that the preposition puts before something has the day, and no verb parts the two. */
export function isMeetingBehind(tokens: readonly Token[], at: number, day: number): boolean {
  if (!/^(?:after|following)$/u.test(tokens[at]?.spelling.lower ?? '')) return false;
  // After Monday's talks.
  if (day === at + 1) return /^['’]s?$/u.test(tokens[day + 1]?.text ?? '') && MEETING.test(tokens[day + 2]?.text ?? '');
  const phrase = tokens.slice(at + 1, day);
  return !phrase.some(isHead) && phrase.some((token) => MEETING.test(lower(token)));
}

/**
 * Will report on Friday after talks on Monday: a verb ahead that has a day of its own leaves open where the talks lie. Would
 * not be drawn after talks on Monday: they are over.
 *
 * @param at the preposition that puts the meeting before what the verb tells of
 */
export function tenseOfEarlier(tokens: readonly Token[], at: number): Tense {
  const verb = tokens.slice(0, at).findLastIndex((token) => token.pos === 'AUX' || token.pos === 'VERB');
  const before = tokens.slice(Math.max(0, verb - 3), verb + 1).map(lower);
  const isUntold = before.some((word) => NOT_SAID.test(word)) && before.some((word) => /^(?:not|n['’]t)$/u.test(word));
  if (isUntold) return 'past';
  const behind = tokens.slice(verb + 1, at).map(lower);
  return behind.some((word) => DAY.test(word) || word === 'again') ? 'either' : 'future';
}

/** @param at a preposition before the day. @returns whether it puts the meeting, and with it the day, before what was agreed. */
export function isResolvedAfter(tokens: readonly Token[], at: number, day: number): boolean {
  const word = tokens[at] === undefined ? '' : lower(tokens[at]);
  const isBareAt =
    /^(?:at|in|during)$/u.test(word) && /^(?:talks|discussions|negotiations)$/u.test(tokens[at + 1]?.text ?? '');
  const isBare = isBareAt && !tokens.slice(at + 1, day).some(isHead);
  if (!isBare && !isMeetingBehind(tokens, at, day)) return false;
  const before = tokens.slice(0, at);
  const verb = before.findLastIndex((token) => RESOLVED.test(lower(token)));
  return verb !== -1 && !before.slice(verb).some((token) => AHEAD.test(lower(token)));
}

const STILL_AHEAD = /^(?:will|would|may|might|could|should|to)$/u;

/**
 * Cancelled her trip after talks on Monday, called off the rest of it after meeting X on Monday: the day is that of what
 * came before the undoing.
 *
 * @param at a word before the day
 */
export function isBehindUndoing(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:after|following)$/u.test(tokens[at]?.spelling.lower ?? '')) return false;
  // Put off until after the talks on Monday.
  if (/^(?:until|till|to|for)$/u.test(tokens[at - 1]?.spelling.lower ?? '')) return false;
  const head = tokens.slice(0, at).findLastIndex(isHead);
  if (head === -1) return false;
  const group = groupAround(tokens.slice(0, at), head);
  return tenseOfUndone(group) !== null && !group.words.some((word) => STILL_AHEAD.test(word));
}
