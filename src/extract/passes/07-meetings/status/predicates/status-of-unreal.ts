import type { MeetingStatus } from '../../../../../domain/vocabulary/meeting-status.ts';
import { NEGATED, type Predicate } from './predicate.ts';

/** What is said of a meeting that is only told of. */
const MADE_UP =
  /\b(?:is|are|was|were|been) (?:\S+ )?(?:denied|disputed|refuted|invented|made up|fabricated|imagined|imaginary|fictitious|prevented)\b/u;
/** Was refused, was turned down by Moscow. */
const REFUSED = /\b(?:is|are|was|were|been) (?:\S+ )?(?:refused|rejected|turned down|declined|rebuffed|spurned)\b/u;
/** What is only thought of: is unlikely, remains a possibility. */
const UNREAL =
  /\b(?:is|are|was|were|be|been|becomes?|became|become|proves?|proved|proven|sounds?|sounded|remains?|remained|looks?|looked|seems?|seemed|appears?|appeared) (?:\S+ ){0,2}?(?:unlikely|thinkable|averted|avoided|hoped for|wanted|promised|not foreseen|not certain|far from certain|in the air|in danger|in jeopardy|in the balance|at risk|under threat|thrown into doubt|called into question|left open|left for later|still missing|fake news|any(?:body|one)['’]s guess|what (?:\S+ ){1,3}wants?\b|likel(?:y|ier)(?! to\b)|impossible|out of reach|a long way off|far off|elusive|doubtful|improbable|distant|out of the question|off the table|in doubt|uncertain|premature|possible|conceivable|inconceivable|unthinkable|a possibility|necessary|needed|essential|pointless|futile|unclear|conditional|unwelcome|overdue|feasible|urgent|desirable|contingent|an option|remote|awaited|unconfirmed|dreams?|fictions?|hoax(?:es)?|fantas(?:y|ies)|rumou?rs?|proposals?|prospects?|inventions?|fabrications?|myths?|illusions?|last thing|something (?:both|all|neither|they|he|she))\b/u;
/** What hangs on something else, or is not fixed. */
const UNSETTLED =
  /\b(?:ha(?:s|ve|d) been (?:\S+ )?(?:discussed|mulled|talked about|debated|considered)\b|(?:hangs?|hung) (?:in the balance|by a thread)|(?:is|are) not happening\b|needs? (?:time|preparation|approval|a (?:date|venue|mediator))|lacks? a (?:date|venue)|depend(?:s|ed)? (?:up)?on|hinge[sd]? on|ha(?:s|ve) no (?:date|venue|agenda)|exist(?:s|ed)? (?:only|merely)|await(?:s|ed)?|requires?)\b/u;

/** @returns the status of a meeting that somebody made up or refused, or that may or may not come about; null of any other. */
export function statusOfUnreal({ text, whole }: Predicate): MeetingStatus | null {
  if (MADE_UP.test(whole) && !NEGATED.test(text)) return 'DENIED';
  if (REFUSED.test(whole) && !NEGATED.test(text)) return 'REFUSED';
  return UNREAL.test(whole) || UNSETTLED.test(whole) ? 'HYPOTHETICAL' : null;
}
