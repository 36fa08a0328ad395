import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseEnd } from '../../06-clauses/clause-bounds.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import { isBackward } from './status-of-verb.ts';

/** Prepositions of what lies ahead of the main verb. */
const AHEAD: ReadonlySet<string> = new Set(['for', 'to', 'before', 'ahead', 'towards', 'toward', 'until']);
/** Both fly to Lima this week for a summit. */
const PLURAL_MOTION: ReadonlySet<string> = new Set(
  'fly go travel head come arrive land return depart leave'.split(' '),
);
/** Left Lima on Monday for talks with X: who has just gone has not met yet. */
const LEAVING =
  /^(?:left|departed|boarded|set (?:off|out)|took off)\b(?!.*\b(?:earlier|before|ago|last|january|february|march|april|may|june|july|august|september|october|november|december)\b)/u;
/** Is in Lima from Wednesday for talks with X. */
const STAYING =
  /^(?:is|are|['’]s|['’]re) (?:in|at|here|there) (?:\S+ ){1,4}?(?:from (?:mon|tues|wednes|thurs|fri|satur|sun)day|from tomorrow|tomorrow|next (?:week|month)|later this (?:week|month))\b/u;
const BEHIND = /^(?:after|following)$/u;
const AWAITED =
  /\b(?:is|are) (?:\S+ ){0,2}?(?:scheduled|planned|expected|due|set|slated|awaited)(?: (?!and\b|but\b|,)\S+){0,6}? (?:after|following)$/u;
const AWAITED_WINDOW = 11;

/** A statement is expected after the meeting of X and Y: neither has been yet. @param from where the meeting's phrase begins. */
export const isAwaitedBehind = (words: Words, from: number): boolean =>
  BEHIND.test(words.lower[from - 1] ?? '') && AWAITED.test(textIn(words, from - AWAITED_WINDOW, from));

const DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/u;
const MAX_TAIL = 20;

/** Arrived on Tuesday for talks with X on Thursday, flew out for talks the next day: the talks are later than the journey. */
function isForAnotherDay(words: Words, verb: number, from: number, noun: number): boolean {
  if (!/^(?:arriv|fl[ey]|travel|land|head|c[ao]me|we?nt|go)/u.test(words.lower[verb] ?? '')) return false;
  const tail = textIn(words, noun + 1, Math.min(noun + MAX_TAIL, clauseEnd(words, noun + 1)));
  if (/\b(?:the (?:next|following) (?:day|morning|afternoon|evening)|tomorrow|a day later)\b/u.test(tail)) return true;
  const first = DAY.exec(textIn(words, verb, from))?.[0];
  const second = DAY.exec(tail)?.[0];
  return first !== undefined && second !== undefined && first !== second;
}

/**
 * Whether the talks that a noun tells of are the aim of a journey that has only begun, or of one in the present tense.
 * @param at the verb that governs the noun; the word before the noun's phrase, which begins at `from`
 * @returns null where nothing says that they lie ahead.
 */
export function lieAhead(
  words: Words,
  at: {
    readonly verb: number;
    readonly group: VerbGroup;
    readonly before: string;
    readonly from: number;
    readonly noun: number;
  },
): MeetingStatus | null {
  const { verb, group, before, from, noun } = at;
  if (BEHIND.test(before)) return isAwaitedBehind(words, from) ? 'PLANNED' : null;
  if (!AHEAD.has(before)) return null;
  const form = words.lower[verb] ?? '';
  const between = textIn(words, verb, from);
  if (before === 'for' && STAYING.test(between)) return 'PLANNED';
  // Joining X for lunch: whoever joins is there.
  if (form === 'joining') return null;
  // Was criticised for flying to Lima for talks, returned after going there.
  if (form.endsWith('ing') && /^(?:for|by|after|since|following|despite)$/u.test(words.lower[verb - 1] ?? ''))
    return null;
  const isPresent = (/(?:s|ing)$/u.test(form) && !/(?:ss|ed)$/u.test(form)) || PLURAL_MOTION.has(group.text);
  const isAwaited =
    /\b(?:is|are|was|were|be|been) (?:\S+ )?(?:expected|due|awaited|back|bound|off|wanted|booked)$/u.test(group.text);
  if (words.tokens[verb]?.pos !== 'VERB' && !isAwaited) return null;
  const isLeaving = before === 'for' && group.from === verb && LEAVING.test(between) && !isBackward(words, verb);
  if (!isPresent && !isAwaited && !isLeaving && !isForAnotherDay(words, verb, from, noun)) return null;
  return /\bhad (?:\S+ )?been\b/u.test(group.text) ? 'CANCELLED' : 'PLANNED';
}
