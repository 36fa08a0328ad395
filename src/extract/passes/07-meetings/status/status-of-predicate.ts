import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedRules } from '../../../rules/gated-pattern.ts';
import { NOUN_PREDICATES } from '../../../rules/status/noun-predicates.ts';
import type { Words } from '../../03-names/words.ts';
import { isVerb, readVerbGroup } from '../../06-clauses/verb-group.ts';
import { isNotUntil, isNotUntilDay } from './not-until.ts';
import { statusOfText } from './status-of-text.ts';

/**
 * What the verb says of a meeting that is its subject: was cancelled, fell through, is planned, will take place. A
 * negation or a modal undoes it only with a verb of taking place: talks that "failed to produce a deal" were held.
 */
const ROWS = new GatedRules(NOUN_PREDICATES);
const UNDONE =
  /\b(?:cancel(?:l)?ed|called off|postponed|rescheduled|scrapped|dropped|abandoned|shelved|suspended|ruled out|put off|(?:pushed|put|moved) back|put on (?:hold|ice)|axed|scuppered|derailed|thwarted|blocked|vetoed|aborted|deferred|delayed|torpedoed|scuttled|fell through|fallen through|came to nothing because|fizzled out before|was off|is off|are off|were off|is now off)\b/u;
const OCCURS =
  /\b(?:t(?:ake|aken|ook) place|happen(?:ed)?|went ahead|began|occur(?:red)?|go(?:ne)? ahead|proceed(?:ed)?|materiali[sz]ed?|c[ao]me (?:about|off|to pass)|be(?:en)? (?:held|convened|arranged|scheduled|planned|organi[sz]ed|possible)|begin|begun|start(?:ed)?|resume[d]?|open(?:ed)?)\b/u;
/** Was not held on Monday; not: was not held in public, which tells how. */
const NOT_HELD =
  /\b(?:was|were|wasn['’]t|weren['’]t|been) (?:(?:not|never|n['’]t) )?(?:held|convened)(?= ?[.,;:]|$| (?:on|as|because|after|until|last|this|yesterday|due|owing|for|when|at all)\b)/u;
/** Could not take place for want of time: it had been planned. */
const COULD_NOT = /\b(?:could not|couldn['’]t) (?:\S+ )?(?:take place|be held|go ahead|happen|be convened)\b/u;
const GOES_AHEAD = /\b(?:g(?:o|oes|one) ahead|proceed(?:ed)?|com(?:e) off)\b/u;
const UNREAL =
  /\b(?:is|are|was|were|be|been|remains?|remained|looks?|looked|seems?|seemed|appears?|appeared) (?:\S+ ){0,2}?(?:unlikely|likel(?:y|ier)(?! to\b)|impossible|out of reach|a long way off|far off|elusive|doubtful|improbable|distant|out of the question|off the table|in doubt|uncertain|premature|possible|conceivable|inconceivable|unthinkable|a possibility|necessary|needed|essential|pointless|futile|unclear|conditional|unwelcome|overdue|feasible|urgent|desirable|contingent|an option|remote|awaited|unconfirmed|dreams?|fictions?|hoax(?:es)?|fantas(?:y|ies)|rumou?rs?|proposals?|prospects?|inventions?|fabrications?|myths?|illusions?|last thing|something (?:both|all|neither|they|he|she))\b/u;
/** What hangs on something else, or is not fixed. */
const UNSETTLED =
  /\b(?:(?:hangs?|hung) in the balance|depend(?:s|ed)? (?:up)?on|hinge[sd]? on|ha(?:s|ve) no (?:date|venue|agenda)|exist(?:s|ed)? (?:only|merely)|await(?:s|ed)?|requires?)\b/u;
/** What nobody announced, said of a meeting with a negation: was never on the agenda. */
const ANNOUNCEMENT =
  /\b(?:confirmed|expected (?:before|until|soon|any|this|next)|(?:on|in) (?:the|(?:any(?:one|body)|either side|either man) ?['’]s|his|her|their|any) (?:agenda|cards|table|horizon|programme|program|schedule|calendar|diary|offing|works|books|itinerary))\b|\bnever (?:been )?(?:planned|agreed|foreseen|envisaged|scheduled)\b/u;
/** What is said of a meeting that is only told of. */
const MADE_UP =
  /\b(?:is|are|was|were|been) (?:\S+ )?(?:denied|disputed|refuted|invented|made up|fabricated|imagined|imaginary|fictitious|prevented)\b/u;
const STOPPED =
  /\b(?:(?:is|are|was|were|remains?|remained) (?:\S+ )?(?:on (?:hold|ice)|aborted)|before (?:it|they) (?:began|begun|started|could begin|got under way|had begun)|(?:never|not|n['’]t|failed to) (?:got|get|gotten) (?:off the ground|under ?way|going)|fell victim to|came to grief)\b/u;
/** Has been taken off the programme. */
const OFF_LIST =
  /\bno longer (?:planned|scheduled|expected|foreseen|on|taking place|going ahead|happening)\b|\b(?:(?:taken|crossed) off|(?:removed|deleted|dropped) from|struck (?:from|off)) (?:the|his|her|their|\S+ (?:\S+ ){0,8}?(?:programme|program|schedule|agenda|itinerary|diary|calendar))\b/u;
const IN_PREPARATION =
  /\b(?:under (?:discussion|consideration|coordination|negotiation|preparation)|being (?:discussed|considered|arranged|prepared|planned|organi[sz]ed|negotiated)|in (?:the works|preparation|the offing)|on the cards|pencill?ed in|foreseen|envisaged|imminent)\b|\b(?:is|are|was|were|been) (?:also |still )?(?:on the (?:calendar|programme|program|schedule|agenda|itinerary)|in the (?:diary|calendar))\b|\b(?:is|are|lies|lie) (?:next|ahead|still ahead)\b/u;
/** Had been pencilled in: what is told so of a day that is here did not come about. */
const HAD_BEEN_PLANNED = /\bhad (?:\S+ )?been (?:pencill?ed in|foreseen|envisaged)\b/u;
const PLANNING =
  /\b(?:is|are|was|were|be|been)(?: \S+)? (?:planned|scheduled|expected|due|set|slated|arranged|announced|agreed|fixed|confirmed for|listed)\b/u;
const MODAL = /\b(?:would|could|may|might|should|can|cannot|must)\b/u;
const NEGATED = /\b(?:not|never|n't|failed to|fails to|failing to)\b|n['’]t\b/u;
/** `would be the first since 2019` is announced; `would be a breakthrough` is imagined. */
const ANNOUNCED =
  /\bwould (?:also )?(?:be (?:the|their|his|her|its) (?:\S+ )?(?:first|second|third|fourth|last|only)|focus|last|cover|address|include|mark|follow|continue|conclude|end|precede)\b/u;
/** Was due to last an hour but went on for three: only its length was planned. */
const OUTLASTED =
  /\b(?:was|were|been) (?:only |originally )?(?:due|scheduled|supposed|expected|meant|set|planned|intended) to (?:last|run|take|end|finish)(?: \S+){1,9}? (?:but|and|yet) (?:\S+ )?(?:lasted|ran|went on|stretched|dragged|took|overran|continued|ended)\b/u;
const MAX_OUTLASTED = 20;
const PARTICLES: ReadonlySet<string> = new Set('to not off due about out never through ahead place since'.split(' '));
const COMPLEMENT = 6;
/** Struck from the Chilean foreign minister's programme. */
const LIST_COMPLEMENT = 14;

/** @param verb the first verb of the predicate. @returns what it says of its subject, a meeting. */
export function statusOfPredicate(words: Words, verb: number): MeetingStatus {
  let last = verb;
  while (isVerb(words, last + 1) || words.tokens[last + 1]?.pos === 'ADV' || PARTICLES.has(words.lower[last + 1] ?? ''))
    last += 1;
  const { from } = readVerbGroup(words, verb);
  if (OUTLASTED.test(textIn(words, from, from + MAX_OUTLASTED))) return 'HELD';
  const text = textIn(words, from, last + 1);
  const whole = textIn(words, from, last + COMPLEMENT);
  // Did not take place until Friday.
  let main = last;
  while (main > verb && !isVerb(words, main)) main -= 1;
  if (isNotUntil(words, readVerbGroup(words, main))) return 'HELD';
  if (isNotUntilDay(words, readVerbGroup(words, main))) return 'PLANNED';
  const row = ROWS.find(words, whole);
  if (row !== undefined) return row.status;
  if (UNDONE.test(text) && !MODAL.test(text)) {
    if (/\bruled out\b/u.test(text)) return /\b(?:not|never|n't|cannot)\b/u.test(text) ? 'HYPOTHETICAL' : 'REFUSED';
    return NEGATED.test(text) ? 'HELD' : 'CANCELLED';
  }
  if (/\bput on (?:hold|ice)\b/u.test(whole)) return 'CANCELLED';
  if (OFF_LIST.test(textIn(words, from, last + LIST_COMPLEMENT)) && !NEGATED.test(text)) return 'CANCELLED';
  if (STOPPED.test(whole)) return 'CANCELLED';
  if (MADE_UP.test(whole) && !NEGATED.test(text)) return 'DENIED';
  if (UNREAL.test(whole) || UNSETTLED.test(whole)) return 'HYPOTHETICAL';
  if (NEGATED.test(text)) {
    // A meeting that did not go ahead had been planned.
    if (GOES_AHEAD.test(whole)) return 'CANCELLED';
    // Was not announced in advance: it was held all the same.
    if (PLANNING.test(text) && /\b(?:is|are|has|have)\b/u.test(text)) return 'HYPOTHETICAL';
    if (ANNOUNCEMENT.test(whole)) return 'HYPOTHETICAL';
    if (OCCURS.test(whole) || NOT_HELD.test(whole))
      return /\b(?:will|would)\b/u.test(text) || COULD_NOT.test(whole) ? 'CANCELLED' : 'DENIED';
    return MODAL.test(text) || /\bwill\b/u.test(text) ? 'HYPOTHETICAL' : 'HELD';
  }
  if (MODAL.test(text) && !/\bwould\b.*\b(?:have)\b/u.test(text)) {
    if (/\bwould\b/u.test(text) && (OCCURS.test(whole) || ANNOUNCED.test(whole))) return 'PLANNED';
    return 'HYPOTHETICAL';
  }
  // The tagger may take the participle for an adjective: was to have taken place.
  const own = statusOfText(text.endsWith(' to have') ? whole : text);
  if (own !== null) return own;
  if (!PLANNING.test(text) && !IN_PREPARATION.test(whole)) return 'HELD';
  if (HAD_BEEN_PLANNED.test(whole)) return 'CANCELLED';
  // Was being prepared but will not take place.
  const joint = words.lower.indexOf('but', last);
  return joint !== -1 && joint - last < LIST_COMPLEMENT && isUndoneAfter(words, joint) ? 'CANCELLED' : 'PLANNED';
}

/** How long a relative clause may be, in tokens. */
const MAX_CLAUSE = 60;
/** What is said behind the relative clause of a noun that is the subject: a summit at which … has been called off. */
const UNDONE_AFTER =
  /\b(?:has|have|had|was|were|is|are) (?:now |since |then )?(?:been )?(?:cancel(?:l)?ed|called off|postponed|scrapped|dropped|abandoned|shelved|suspended|put off|withdrawn|rescinded|axed|ditched|struck (?:off|from|out)|(?:pushed|put|moved) back)\b|\b(?:is|are) (?:now |all )?off(?= [,.;]|$)|\b(?:fell through|never (?:took place|happened|came about|materiali[sz]ed|went ahead|got off the ground)|(?:did not|didn[’']t|will not|won[’']t|would not) (?:now |after all )?(?:take place|go ahead|happen|materiali[sz]e))\b/u;

/** @returns whether what follows the relative clause that begins at `from` says that its antecedent was undone. */
export const isUndoneAfter = (words: Words, from: number): boolean =>
  UNDONE_AFTER.test(textIn(words, from + 1, from + MAX_CLAUSE));
