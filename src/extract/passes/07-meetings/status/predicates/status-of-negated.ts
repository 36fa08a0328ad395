import type { MeetingStatus } from '../../../../../domain/vocabulary/meeting-status.ts';
import { MODAL, NEGATED, OCCURS, PLANNING, type Predicate } from './predicate.ts';

const WILL = /\bwill\b/u;
const WILL_OR_WOULD = /\b(?:will|would)\b/u;
/** Was not held on Monday; not: was not held in public, which tells how. */
const NOT_HELD =
  /\b(?:was|were|wasn['’]t|weren['’]t|been) (?:(?:not|never|n['’]t) )?(?:held|convened)(?= ?[.,;:]|$| (?:on|as|because|after|until|last|this|yesterday|due|owing|for|when|at all)\b)/u;
/** Could not take place for want of time: it had been planned. */
const COULD_NOT = /\b(?:could not|couldn['’]t) (?:\S+ )?(?:take place|be held|go ahead|happen|be convened)\b/u;
/** Did not go ahead: it had been planned. */
const GOES_AHEAD = /\b(?:g(?:o|oes|one) ahead|proceed(?:ed)?|com(?:e) off)\b/u;
/** Is not announced, has not been agreed; was not announced in advance: it was held all the same. */
const OF_NOW = /\b(?:is|are|has|have)\b/u;
/** What nobody announced, said of a meeting with a negation: was never on the agenda. */
const ANNOUNCEMENT =
  /\b(?:confirmed|expected (?:before|until|soon|any|this|next)|(?:on|in) (?:the|(?:any(?:one|body)|either side|either man) ?['’]s|his|her|their|any) (?:agenda|cards|table|horizon|programme|program|schedule|calendar|diary|offing|works|books|itinerary))\b|\bnever (?:been )?(?:planned|agreed|foreseen|envisaged|scheduled)\b/u;

/**
 * @returns what became of a meeting whose predicate is negated; null of any other. The negation undoes it only with a verb
 * of taking place: talks that "failed to produce a deal" were held.
 */
export function statusOfNegated({ text, whole }: Predicate): MeetingStatus | null {
  if (!NEGATED.test(text)) return null;
  if (GOES_AHEAD.test(whole)) return 'CANCELLED';
  if ((PLANNING.test(text) && OF_NOW.test(text)) || ANNOUNCEMENT.test(whole)) return 'HYPOTHETICAL';
  if (OCCURS.test(whole) || NOT_HELD.test(whole))
    return WILL_OR_WOULD.test(text) || COULD_NOT.test(whole) ? 'CANCELLED' : 'DENIED';
  return MODAL.test(text) || WILL.test(text) ? 'HYPOTHETICAL' : 'HELD';
}
