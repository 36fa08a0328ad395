import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import { isNotUntil, isNotUntilDay } from './not-until.ts';

/**
 * What stands behind a verb of meeting can take back what the verb says: "met X, a claim that both denied", "would meet X
 * only if", "will not meet X after all".
 */
const WINDOW = 32;
const DENIED = new GatedPattern(
  /, (?:(?:an?|the) )?(?:claims?|reports?|allegations?|assertion|story|account|charges?|suggestion|accusation|version|rumou?r) (?:(?:that|which) )?(?:\S+ ){0,5}?(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)?|refut(?:es|ed)|called (?:false|untrue|wrong))\b|, (?:which|something|as|but|though|although) (?:(?!and\b)\S+ ){0,4}?(?:den(?:y|ies|ied)|disput(?:es|ed)?)(?: (?:it|this|that|the (?:report|claim|story|meeting)))?(?= ?[.,;]| ?$)|, (?:which|something) (?:\S+ ){0,4}?(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed))\b/u,
);
/** Were said to have met, but the palace called that report false. */
const CALLED_FALSE = new GatedPattern(
  /,? (?:which|but|though|although|yet|and) (?:(?!and\b)[^ ,;]+ ){1,5}?(?:called|calls|branded|brands|described|describes|labelled|dismissed|dismisses|rejected|rejects|rubbished) (?:(?:it|this|that|(?:the|that|this|such|those|these|both) (?:reports?|stor(?:y|ies)|claims?|accounts?|rumou?rs?|articles?|suggestions?|allegations?)) )?(?:as )?(?:(?:an?|pure|sheer|complete(?:ly)?|utter(?:ly)?|simply|entirely) ){0,2}(?:false|untrue|wrong|nonsense|baseless|unfounded|invent(?:ed|ion)|fabricat(?:ed|ion)|fiction|rumours?|lies?|fake)\b/u,
);
/** Met every month, meets twice a year; not: met every day last week. */
const RECURRING = new GatedPattern(
  /^(?!.*\b(?:next|last|recently|latest) )(?:(?!(?:and|but|to)\b)[^ ,;]+ ){0,7}?(?:every (?:other |second |few )?(?:weeks?|months?|years?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|spring|summer|autumn|winter)|(?:once|twice|(?:two|three|four|several) times) (?:an?|each|every|per) (?:day|week|month|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|weekly|monthly|annually)(?= [.,;]|$| (?:to|in|at|with|for|when|since|until|as)\b)/u,
);
/** Have met often: told of no day. */
const HABIT = /^(?:has|have|had)(?: \S+)? (?:met|spoken|talked) (?:often|frequently|regularly|rarely|seldom)\b/u;
const CONDITION =
  /\b(?:only (?:if|when|after|once|in|at|on|over|to)|if|unless|provided|providing|on condition|as long as|so long as|in exchange for|in return for|except)\b/u;
const RECALLED =
  /\b(?:after all|as (?:had been )?(?:planned|scheduled|expected|announced|agreed|intended|foreseen|due))\b/u;

/** @returns whether a condition stands behind what would or will be: would hold talks if, will meet only when. */
export const isConditional = (words: Words, { text, verb }: VerbGroup): boolean =>
  /\b(?:would|will|could|may|might|'d|'ll)\b/u.test(text) &&
  CONDITION.test(textIn(words, verb + 1, verb + WINDOW).split(/ [.;,“”"] /u)[0] ?? '');

/** @param own what the verb group says. @returns what the words behind make of it; `own` where they change nothing. */
export function statusWithWordsBehind(words: Words, group: VerbGroup, own: MeetingStatus): MeetingStatus {
  const { verb } = group;
  const behind = textIn(words, verb + 1, verb + WINDOW);
  if (own === 'DENIED' && isNotUntil(words, group)) return 'HELD';
  if (own === 'HELD' && (HABIT.test(`${group.text} ${behind}`) || RECURRING.matches(words, behind)))
    return 'HYPOTHETICAL';
  if (own === 'HELD' && (DENIED.matches(words, behind) || CALLED_FALSE.matches(words, behind))) return 'DENIED';
  if (own === 'PLANNED' && isConditional(words, group)) return 'HYPOTHETICAL';
  if (own === 'REFUSED' && isNotUntilDay(words, group)) return 'PLANNED';
  return own === 'REFUSED' && RECALLED.test(behind) ? 'CANCELLED' : own;
}
