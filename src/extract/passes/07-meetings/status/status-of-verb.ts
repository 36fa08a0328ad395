import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { REQUESTS_TO_MEET, TURNS_DOWN } from '../../../lexicon/refusal-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseEnd, clauseStart } from '../../06-clauses/clause-bounds.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import { isCountedFrom } from '../settings/counted-from.ts';
import { isTimeAhead } from './clause-of-time.ts';
import { isSportingMatch } from './sporting-match.ts';
import { governorOfGerund } from './status-of-gerund.ts';
import { statusOfPurpose } from './status-of-purpose.ts';
import { readSetting, statusOfSetting } from './status-of-setting.ts';
import { isAbsence, statusOfText } from './status-of-text.ts';
import { statusWithWordsBehind } from './words-behind.ts';

/** How far around a verb `six weeks earlier` counts for it, in tokens. */
const BACKWARD_WINDOW = 25;

/** The first since October 2019, when A received B. */
const SINCE_WHEN = new GatedPattern(/\bsince (?:\S+ ){1,4}?(?:, )?when$/u);
const EARLIER = new GatedPattern(/\b(?:days?|weeks?|months?|years?|decades?) (?:earlier|before|previously)\b/u);

/** @returns whether the verb tells of a time before that of the article: six weeks earlier, since May, when. */
export const isBackward = (words: Words, at: number): boolean =>
  SINCE_WHEN.isIn(words, clauseStart(words, at) - 7, clauseStart(words, at)) ||
  isCountedFrom(words, at) ||
  EARLIER.isIn(words, at - BACKWARD_WINDOW, at + BACKWARD_WINDOW);

const isPresent = (words: Words, verb: number): boolean =>
  /^(?:meet|see|visit|receive|host|join|greet|welcome)s?$/u.test(words.lower[verb] ?? '');

/** They next meet on Friday. */
const isNext = (words: Words, { verb }: VerbGroup): boolean =>
  words.lower[verb - 1] === 'next' && isPresent(words, verb);

/** Meets X this evening: the present tense beside a part of the day that was still to come when the paper was written. */
const isLaterToday = (words: Words, group: VerbGroup): boolean =>
  /^(?:(?:still|also|then|next|now) )*\S+$/u.test(group.text) &&
  /^(?:meets?|sees?|visits?|receives?|hosts?|joins?|holds?|has|have|greets?|welcomes?|sits?|speaks?|calls?|dines?|talks?)$/u.test(
    words.lower[group.verb] ?? '',
  ) &&
  /\b(?:this (?:evening|afternoon)|tonight|later (?:today|on|this)|at (?:noon|\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?)(?= today| tomorrow| this))\b/u.test(
    textIn(words, clauseStart(words, group.from), clauseEnd(words, group.verb + 1)),
  );

/** Declined an invitation to meet X, turned down an offer to see X. */
const DECLINED = new GatedPattern(
  new RegExp(`\\b(?:${TURNS_DOWN}) (?:\\S+ ){0,4}?(?:${REQUESTS_TO_MEET})(?: \\S+){0,3} to$`, 'u'),
);

/** Met neither X nor Y, had dinner with neither. */
const NEITHER = new GatedPattern(/^(?:(?!and\b|but\b)[^ ,;]+ ){0,4}?neither (?:\S+ ){1,12}?nor\b/u);
const NEITHER_WINDOW = 20;

/** Left without being let in to see X, stayed at home instead of flying to Oslo to meet X: what the infinitive depends on did not happen. */
const UNDONE = new GatedPattern(
  /\b(?:without|instead of|rather than) (?:(?:even|ever|once) )?(?:\S+ing)(?: [^\s,;:]+){0,7}$/u,
);
const UNDONE_WINDOW = 12;

/** @returns whether the verb is the purpose of a gerund that says what was not done. */
const isOfUndone = (words: Words, { isInfinitive, from }: VerbGroup): boolean =>
  isInfinitive && UNDONE.isIn(words, Math.max(clauseStart(words, from), from - UNDONE_WINDOW), from);

/** @returns what became of the meeting that the verb tells of. */
export function statusOfVerb(words: Words, group: VerbGroup, subject: PhraseGroup | null): MeetingStatus {
  const clause = textIn(words, clauseStart(words, group.from), group.verb + 1);
  const setting = statusOfSetting(words, group.from) ?? readSetting('clause', words, clause);
  if (isSportingMatch(words, group.verb)) return 'HYPOTHETICAL';
  if (group.isInfinitive && DECLINED.isIn(words, clauseStart(words, group.from), group.from + 1)) return 'REFUSED';
  if (isOfUndone(words, group)) return 'DENIED';
  const gerund = governorOfGerund(words, group);
  if (gerund !== null) return gerund.status;
  if (words.lower[group.verb + 1] === 'no') return 'DENIED';
  if (NEITHER.isIn(words, group.verb + 1, group.verb + NEITHER_WINDOW)) return 'HYPOTHETICAL';
  // Had been to see X: a visit, no plan.
  if (/\bbeen to see$/u.test(group.text) && (setting === null || setting === 'HELD')) return 'HELD';
  const own = group.isInfinitive ? statusOfPurpose(words, group, subject) : statusOfText(group.text);
  if (setting !== null && (own === null || own === 'HELD' || setting === 'HYPOTHETICAL')) return setting;
  // Denied that she would meet X.
  if (setting === 'DENIED' && own === 'PLANNED') return setting;
  return statusWithWordsBehind(
    words,
    group,
    own ?? (isNext(words, group) || isTimeAhead(words, group) || isLaterToday(words, group) ? 'PLANNED' : 'HELD'),
  );
}

/** @returns whether a verb of status DENIED only says that nobody met, and denies no claim. */
export const isAbsent = (words: Words, group: VerbGroup): boolean =>
  group.isInfinitive || isAbsence(group.text) || governorOfGerund(words, group)?.isAbsence === true;
