import type { MeetingStatus } from '../../../../../domain/vocabulary/meeting-status.ts';
import { statusOfText } from '../status-of-text.ts';
import { isUndoneAfter } from '../undone-after.ts';
import { PLANNING, type Predicate } from './predicate.ts';

const IN_PREPARATION =
  /\b(?:is|are) (?:\S+ )?(?:going ahead|still on)\b|\bbeen (?:\S+ )?(?:confirmed|fixed) for (?:the|next|this|late|early|\S+day\b|january|february|march|april|may|june|july|august|september|october|november|december)|\b(?:under (?:discussion|consideration|coordination|negotiation|preparation)|being (?:discussed|considered|arranged|prepared|planned|organi[sz]ed|negotiated)|in (?:the works|preparation|the offing)|on the cards|pencill?ed in|foreseen|envisaged|imminent)\b|\b(?:is|are|was|were|been) (?:also |still )?(?:on the (?:calendar|programme|program|schedule|agenda|itinerary)|in the (?:diary|calendar))\b|\b(?:is|are|lies|lie) (?:next|ahead|still ahead)\b/u;
/** Had been pencilled in: what is told so of a day that is here did not come about. */
const HAD_BEEN_PLANNED = /\bhad (?:\S+ )?been (?:pencill?ed in|foreseen|envisaged)\b/u;
/** Has been moved to the end of the month: it is still to come. */
const MOVED_TO_DAY =
  /\b(?:is|are|was|were|been) (?:\S+ )?(?:moved|shifted|pushed|brought forward) (?:back |forward )?to (?:the (?:end|beginning|start|middle|week|day|month|autumn|fall|spring|summer|winter|following|new year)|next|late|early|later|mid|tomorrow|\S+day\b|january|february|march|april|may|june|july|august|september|october|november|december)/u;
/** How far behind the verb `but will not take place` may stand, in tokens. */
const JOINT_WINDOW = 14;

/** @returns the status of a meeting by the tense of its predicate, or by what is said of a plan; null of any other. */
export function statusOfPlanned({ words, last, text, whole }: Predicate): MeetingStatus | null {
  if (MOVED_TO_DAY.test(whole)) return 'PLANNED';
  // The tagger may take the participle for an adjective: was to have taken place.
  const own = statusOfText(text.endsWith(' to have') ? whole : text);
  if (own !== null) return own;
  if (!PLANNING.test(text) && !IN_PREPARATION.test(whole)) return null;
  if (HAD_BEEN_PLANNED.test(whole)) return 'CANCELLED';
  // Was being prepared but will not take place.
  const joint = words.lower.indexOf('but', last);
  return joint !== -1 && joint - last < JOINT_WINDOW && isUndoneAfter(words, joint) ? 'CANCELLED' : 'PLANNED';
}
