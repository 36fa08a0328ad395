import { SPEECH_FORMS } from '../../../lexicon/speech-verbs.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import type { Government } from '../status/government.ts';
import { chooseTime } from './choose-time.ts';
import { tokenAt } from './cost-of-time.ts';

type Chosen = ReturnType<typeof chooseTime>;

const BEHIND: ReadonlySet<string> = new Set(['after', 'following']);
/** How far behind the noun its own day may stand, in tokens. */
const REACH = 16;

/**
 * Will report to the house on Friday after talks with X on Monday: whatever the verb says, the day behind the noun tells that
 * the talks are over.
 */
function timeBehind(sentence: MeetingSentence, at: number, { status, preposition }: Government): Chosen {
  if (status !== 'PLANNED' || !BEHIND.has(preposition)) return null;
  const chosen = chooseTime(sentence, at, 'HELD');
  if (chosen === null || chosen.isOfReport || chosen.time.direction !== 'past') return null;
  const from = tokenAt(sentence, chosen.time.start);
  return from > at && from - at <= REACH ? chosen : null;
}

/** They will meet again next week, they said after talks in Oslo: what is said after a meeting gives it no day ahead. */
const isSaidAfter = ({ words }: MeetingSentence, { verb, preposition }: Government): boolean =>
  BEHIND.has(preposition) && SPEECH_FORMS.has(words.lower[verb] ?? '');

/**
 * @param at the noun
 * @param anchor the verb that tells of the noun; the noun where none does
 * @returns the time of the meeting that the noun tells of, and whether it is over though its verb lies ahead
 */
export function timeOfNoun(
  sentence: MeetingSentence,
  at: number,
  anchor: number,
  government: Government,
): { readonly chosen: Chosen; readonly isOver: boolean } {
  const past = timeBehind(sentence, at, government);
  if (past !== null) return { chosen: past, isOver: true };
  const near = chooseTime(sentence, at, government.status);
  const later = near === null || near.isOfReport ? chooseTime(sentence, anchor, government.status) : null;
  const chosen = later ?? near;
  const isAhead = chosen?.time.direction === 'future' && isSaidAfter(sentence, government);
  return { chosen: isAhead ? null : chosen, isOver: false };
}
