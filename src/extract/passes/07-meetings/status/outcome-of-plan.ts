import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { isCarriedOut } from './carried-out.ts';
import { isDeclined } from './is-declined.ts';
import { isInDiary } from './still-ahead.ts';
import { isAim, isUndonePlan } from './undone-plan.ts';

/** Flew to Lima to hold talks with X. */
const isToHold = ({ words }: MeetingSentence, { extent }: MeetingMention): boolean =>
  words.lower[extent[0] - 2] === 'to' && /^(?:hold|have|attend|conduct|join)$/u.test(words.lower[extent[0] - 1] ?? '');

/** To meet X: what it was done for is told before it. */
const isInfinitive = (sentence: MeetingSentence, mention: MeetingMention): boolean =>
  sentence.words.lower[mention.extent[0]] === 'to' || isToHold(sentence, mention);

const isOpenPlan = ({ status }: MeetingMention): boolean => status === 'PLANNED' || status === 'PROPOSED';

/** Had hoped to meet X, wanted to see X. */
const WISHED =
  /^(?:(?:has|have|had|was|were|is|are) )?(?:also |long |once |been )*(?:hop(?:ed|ing)|want(?:ed|ing)|wish(?:ed|ing)|tr(?:ied|ying)|sought|seeking|expecting|eager|keen|determined) to\b/u;
const isWish = ({ words }: MeetingSentence, { status, extent, token }: MeetingMention): boolean =>
  status === 'HYPOTHETICAL' && WISHED.test(textIn(words, extent[0], token + 1));

/** Had been invited to meet X. */
const isInvitation = ({ words }: MeetingSentence, { extent, token }: MeetingMention): boolean =>
  /\binvited to\b/u.test(textIn(words, extent[0], token + 1));

/** Rang X but got no answer: whom nobody reached nobody spoke to. */
const UNANSWERED = new GatedPattern(
  /\b(?:but|and|only to|though)(?: \S+){0,3}? (?:(?:did not|didn['’]t|never|would not) (?:answer|pick(?:ed)? up|take the call|come to the phone)(?= [.,;]|$)|(?:nobody|no one|no-one|none) (?:answered|picked up|replied)|(?:got|get|reached|heard|met)(?: only)? (?:no (?:answer|reply)|(?:his|her|the|an?) (?:voice ?mail|answering machine|mailbox|busy (?:tone|signal|line)|engaged tone))|(?:could not|couldn['’]t|failed to) (?:get through|reach (?:him|her|them)))\b/u,
);
/** Had a meeting with X on Tuesday, but her office scrapped it. */
const HAD = /\b(?:had|has|have) (?:an?|the|his|her|their|another|two|three)(?: \S+){0,3}$/u;
const HAD_WINDOW = 6;
const STRUCK = new GatedPattern(
  /^(?:(?!strikes?\b|march\b|protests?\b|rally\b|walkout\b|sale\b|but\b|who\b)\S+ ){0,20}(?:but|only for|although|though) (?:\S+ ){0,4}?(?:(?:cancell?ed|scrapped|dropped|postponed|called off|put off|shelved|axed) (?:it|them)|(?:called|put) (?:it|them) off|(?:it|that|they|this) (?:was|were|had been|has been) (?:\S+ly |then |later )?(?:cancell?ed|scrapped|dropped|postponed|called off|put off|shelved|axed)|(?:it|they|that) (?:never (?:took place|happened)|did not (?:take place|go ahead|happen)|fell through))\b/u,
);
const STRUCK_WINDOW = 32;
const KEPT: ReadonlySet<string> = new Set(['found-time', 'had-minutes-with']);
const CALLED: ReadonlySet<string> = new Set(['called', 'gave-call', 'placed-call', 'picked-up-phone', 'dialled']);

/** @returns the mention with what the rest of its sentence says became of the plan. */
export function withOutcome(sentence: MeetingSentence, mention: MeetingMention): MeetingMention {
  if (
    mention.status === 'HELD' &&
    CALLED.has(mention.rule) &&
    UNANSWERED.isIn(sentence.words, mention.token, sentence.words.tokens.length)
  )
    return { ...mention, status: 'HYPOTHETICAL' };
  // Had an hour with X in her diary.
  if (mention.status === 'HELD' && KEPT.has(mention.rule) && isInDiary(sentence.words, mention.token))
    return { ...mention, status: isUndonePlan(sentence.words, mention.token) ? 'CANCELLED' : 'PLANNED' };
  if (
    mention.status === 'HELD' &&
    HAD.test(textIn(sentence.words, mention.token - HAD_WINDOW, mention.token)) &&
    STRUCK.isIn(sentence.words, mention.token, mention.token + STRUCK_WINDOW)
  )
    return { ...mention, status: 'CANCELLED' };
  const isPurpose =
    mention.status === 'HELD' && (isInfinitive(sentence, mention) || isAim(sentence.words, mention.token));
  const isInvited = mention.status === 'PROPOSED' && isInvitation(sentence, mention);
  if ((isPurpose || mention.status === 'PLANNED') && isUndonePlan(sentence.words, mention.token))
    return { ...mention, status: 'CANCELLED' };
  if ((isOpenPlan(mention) || isWish(sentence, mention)) && isDeclined(sentence.words, mention.token))
    return { ...mention, status: mention.status === 'PLANNED' ? 'CANCELLED' : 'REFUSED' };
  if ((isInvited || isWish(sentence, mention)) && isUndonePlan(sentence.words, mention.token))
    return { ...mention, status: 'CANCELLED' };
  if (isPurpose) return { ...mention, isPurpose };
  const isOpen = isOpenPlan(mention) || mention.status === 'CANCELLED' || isWish(sentence, mention);
  if (!isOpen || !isCarriedOut(sentence.words, mention.token)) return mention;
  // A day that had not come was misread: the plan is one of the past.
  return { ...mention, status: 'HELD', time: mention.time?.direction === 'future' ? null : mention.time };
}
