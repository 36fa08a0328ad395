import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { UNDOING_VERBS } from '../../../lexicon/event-verbs.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern, GatedRules } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseEnd } from '../../06-clauses/clause-bounds.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import { isNotUntil } from './not-until.ts';

/** What the verb before a meeting noun does to it: called off, ruled out, put off, made conditional. */
/** Called on Sunday for talks, announced on Sunday a visit: the day parts no verb from its preposition or its object. */
const DAY_ADVERBS =
  / (?:(?:late|early|again|later) )?(?:on )?(?:(?:late|early|last) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|evening|afternoon|night))?|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d+)(?= |$)/gu;
/** Put off until December a meeting with X. */
const UNTIL =
  / (?:until|till|to) (?:(?:early|late|mid|next|the|at least) )*(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|spring|summer|autumn|winter|end of the year|\d+)(?= |$)/gu;
/** Put off by a week, cancelled without explanation a meeting with X. */
const HOW =
  / (?:at (?:the last|short) (?:minute|moment|notice)|at (?:an?|\S+|a few) (?:hour|minute|day|week)s? ?['’]?s? notice|abruptly|suddenly|indefinitely|again|once (?:more|again)|yet again|altogether|outright|unilaterally|without (?:\S+ )?(?:explanation|warning|notice|comment|ceremony)|in vain|repeatedly|without giving (?:an?|any|her|his|their) (?:reasons?|explanation)|by (?:an?|one|two|three|four|five|six|\p{N}+|several|some|a few) (?:hours?|days?|weeks?|months?|years?|fortnight)|(?:(?:an|one|two|three|four|five|\p{N}+|some|several|only|just) )*(?:minutes|hours?|days?) (?:beforehand|earlier|before)|for (?:the (?:second|third|fourth|fifth|umpteenth) time|(?:security|health|family|personal|technical|medical) reasons))(?= |$)/gu;
/** Had her lunch with X called off, saw their summit snowed off: what befell the object. */
const HAVING = /^(?:have|see|find|watch|get)$/u;
const BEFELL =
  /(?<!\b(?:and|but|then|who|which|was|were|be|been|being|is|are|has|had|have|,) )(?<!\b(?:was|were|had|has|have) (?:then|been|later) )\b(?:called off|cancell?ed|scrapped|postponed|put (?:off|back|on (?:hold|ice))|(?:pushed|moved) back|cut from|dropped|axed|shelved|(?:snow|rain|fogg?)ed off|banned|blocked|vetoed|forbidden|ruined|wrecked|derailed|scuppered|torpedoed|thwarted|foiled|nixed|wiped out|struck (?:from|off)|aborted|abandoned|stopped)(?= (?:on|by|at|after|because|when|in|from|for|over|due|owing|as|amid|following|this|last|late|early|yesterday|hours|minutes|days|until|to|the|its|his|her|their|indefinitely|without|twice|again)\b| ?[.,;:—–]|$)/u;
const UNDOING = new GatedRules(UNDOING_VERBS.map(([pattern, status]) => ({ pattern, status })));
/** Plans a visit to Lima and talks with X: the verb has two objects. */
const FIRST_OBJECT =
  /(?<=^(?:plan(?:s|ned|ning)?|announc(?:es|ed|ing)|propos(?:es|ed|ing)|want(?:s|ed)|seek(?:s|ing)|sought|demand(?:s|ed|ing)|expect(?:s|ed))) (?:an?|the|his|her|their) (?:(?!and |or )[^ ,;]+ ){1,6}(?:and|or)$/u;
const PARTICLE_WINDOW = 30;
const CONDITIONAL =
  /\b(?:conditional|contingent|dependent|impossible|unlikely|unnecessary|pointless|premature|possible)\b/u;
/** Broke off contact with the rebels: nobody met. */
const CONTACTS: ReadonlySet<string> = new Set(['contact', 'contacts', 'dialogue', 'communication', 'communications']);
const BROKEN = new GatedPattern(
  /^(?:br(?:eak|oke|oken|eaking)s? off|cut(?:s|ting)?|sever(?:ed|s|ing)?|froze|frozen|freez(?:e|es|ing)|end(?:ed|s|ing)?|ceas(?:e|ed|es|ing)|lost|lose|losing|avoid(?:ed|s|ing)?|ban(?:s|ned|ning)?)\b/u,
);
/** Called the talks off, made the visit conditional: what stands behind the object belongs to the verb. */
function statusOfParticle(words: Words, verb: number, noun: number): MeetingStatus | null {
  const rest = textIn(words, noun + 1, Math.min(clauseEnd(words, noun + 1), noun + PARTICLE_WINDOW));
  const lemma = words.tokens[verb]?.lemma ?? '';
  if ((lemma === 'call' || lemma === 'put') && /\boff\b/u.test(rest)) return 'CANCELLED';
  if (HAVING.test(lemma) && BEFELL.test(rest.split(' , ')[0] ?? '')) return 'CANCELLED';
  if (lemma === 'give' && /\ba (?:miss|wide berth)\b/u.test(rest)) return 'REFUSED';
  if (lemma === 'put' && /\bon (?:hold|ice)\b/u.test(rest)) return 'CANCELLED';
  if (/^(?:make|consider|deem|call|find|think|leave)$/u.test(lemma) && CONDITIONAL.test(rest)) return 'HYPOTHETICAL';
  return null;
}

/** Did not turn up for the talks, failed to appear at a hearing. */
const NO_SHOW = new GatedPattern(
  /\b(?:not|n['’]t|never|failed to|failing to) (?:\S+ly )?(?:show(?:ed)? up|turn(?:ed)? up|appear(?:ed)?|com?e|came|arrive[ds]?)(?: \S+day| at all)? (?:for|at|to|before)$/u,
);

/** @param from first token of the noun's phrase. @returns whether the verb says that somebody stayed away from the meeting. */
export const isNoShow = (words: Words, group: VerbGroup, from: number): boolean =>
  NO_SHOW.isIn(words, group.from, from) && !isNotUntil(words, group);

/** @param from first token of the noun's phrase. @returns null where the verb does not say that the meeting did not come about. */
export function statusOfUndoing(
  words: Words,
  group: VerbGroup,
  from: number,
  noun: number,
  isObject: boolean,
): MeetingStatus | null {
  const { verb } = group;
  if (isNoShow(words, group, from)) return 'REFUSED';
  if (CONTACTS.has(words.lower[noun] ?? '') && BROKEN.isIn(words, verb, from)) return 'HYPOTHETICAL';
  const undoing = UNDOING.isOpen(words)
    ? UNDOING.find(
        words,
        textIn(words, verb, from)
          .replace(DAY_ADVERBS, '')
          .replace(HOW, '')
          .replace(UNTIL, '')
          .replace(FIRST_OBJECT, ''),
      )
    : undefined;
  return undoing?.status ?? (isObject ? statusOfParticle(words, verb, noun) : null);
}
