import { DATED_OF_UNNAMED } from '../../../rules/occasions/unnamed-partners.ts';
import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import type { Words } from '../../03-names/words.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import { kindOfVerb } from '../kinds/kind-of-verb.ts';
import { remoteMediumOfVerb } from '../kinds/remote-medium.ts';
import { type MeetingMention, type MeetingSentence, onlyIf } from '../meeting-mention.ts';
import { isOfPeople, type UnnamedParties } from '../parties/unnamed-parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { isHearsay } from '../status/status-of-setting.ts';
import { isAbsent } from '../status/status-of-verb.ts';
import { coverOf } from './complement-of-verb.ts';
import { fateOfVerb } from './fate-of-verb.ts';
import { forceOf, pointsBack } from './force-of-verb.ts';
import { isAside, isFurther } from './further-meeting.ts';
import { isEarlierVerb } from './is-earlier-verb.ts';
import { isPurposeOfMotion } from './purpose-of-motion.ts';
import { unnamedOf } from './unnamed-of-verb.ts';
import type { VerbParties } from './verb-parties.ts';
import type { WordsAfter } from './words-after.ts';

/** Has met; not has often met. */
const PERFECT = /^(?:has|have|['’]ve)\b(?!.*\b(?:ever|once|never|often|twice|before)\b)/u;
/** The present tense of a timetable: is before the committee. */
const TIMETABLE = /^(?!was$)(?:.*s|are)$/u;

/** A line of a list in the present tense, as diaries have them: `– Minister X receives Y in Oslo`. */
const isDiaryEntry = (words: Words, form: string): boolean =>
  /^[-–—•*]$/u.test(words.tokens[0]?.text ?? '') && form.endsWith('s');

/** Whether its present tense tells what is to come. */
const isTimetabled = (words: Words, rule: MeetingVerbRule, form: string): boolean =>
  isDiaryEntry(words, form) || (rule.isTimetable === true && TIMETABLE.test(form));

/** From the verb group to the end of the first phrase behind the verb. */
const extentOf = (groups: readonly PhraseGroup[], at: number, from: number): readonly [number, number] => [
  from,
  Math.max(at + 1, groups.find((one) => one.from > at)?.to ?? 0),
];

/** A verb that a rule applies to, with those who take part in what it tells. */
interface ToldVerb {
  readonly at: number;
  readonly group: VerbGroup;
  readonly after: WordsAfter;
  readonly found: VerbParties;
  /** The same, where one side is nobody named. */
  readonly unnamed: UnnamedParties | null;
}

/** How far behind the verb `again` stands: met X again. */
const AGAIN_WINDOW = 5;

/** @returns what the verb tells; null where by its tense or its time it tells of no meeting. @param codes countries that the article names. */
export function mentionOfVerb(
  sentence: MeetingSentence,
  rule: MeetingVerbRule,
  { at, group, after, found, unnamed }: ToldVerb,
  codes: ReadonlySet<string>,
): MeetingMention | null {
  const { words, groups } = sentence;
  const { parties, subject, partner } = found;
  const form = words.lower[at] ?? '';
  const { told, status, occasion } = fateOfVerb(sentence, rule, group, form, subject);
  if (rule.isModalOnly === true && status === 'HELD' && !isPurposeOfMotion(words, group)) return null;
  const chosen = chooseTime(sentence, at, told);
  const isDated = chosen !== null && !chosen.isOfReport;
  if (unnamed !== null && !isDated && DATED_OF_UNNAMED.has(rule.name)) return null;
  const medium = remoteMediumOfVerb(words, at) ?? rule.medium;
  const isAhead =
    status === 'HELD' && ((isDated && chosen.time.direction === 'future') || isTimetabled(words, rule, form));
  const venue = chooseVenue(sentence, at, codes);
  const isEarlier = isEarlierVerb(words, at, group);
  const isNext = status === 'PLANNED' && (rule.name !== 'discussed' || venue.city !== null);
  const isApart = (isEarlier || isNext) && (isDated || venue.city !== null);
  const crowd = unnamed === null ? null : unnamed.crowd;
  return {
    sentence: words.sentence.index,
    // A, accompanied by B, met C: behind the meetings of its own sentence, which it may add to.
    token: rule.joins === true ? words.tokens.length - 1 : at,
    kind: kindOfVerb(words, { rule, at, medium, status, occasion: occasion?.kind, subject, partner, crowd }),
    medium,
    status: isAhead ? 'PLANNED' : status,
    parties,
    time: chosen?.time ?? null,
    venue,
    force: forceOf(rule, subject, isApart),
    rule: rule.joins === true ? 'accompanied' : rule.name,
    confidence: rule.confidence,
    isHearsay: isHearsay(words, group.from),
    isEarlier,
    extent: extentOf(groups, at, group.from),
    series: undefined,
    isAnaphoric: onlyIf(pointsBack(subject) && partner === null),
    isFurther: onlyIf(partner !== null && (isFurther(sentence, group, subject) || isAside(sentence, at))),
    unnamed: unnamedOf(words, rule, unnamed),
    isOfPeople: onlyIf(partner !== null && isOfPeople(words, partner)),
    isDone: undefined,
    isAbsence: onlyIf(status === 'DENIED' && isAbsent(words, group)),
    occasion: occasion?.noun,
    covers: rule.complement === undefined ? undefined : coverOf(rule.complement, after),
    isGlimpse: onlyIf(rule.isGlimpse === true),
    isJustNow: onlyIf(PERFECT.test(group.text)),
    isJoining: onlyIf(rule.name === 'joined' && !group.isPassive),
    isPastPlan: onlyIf(status === 'PLANNED' && /^(?:was|were|had)\b/u.test(group.text)),
    isAgain: onlyIf(words.lower.slice(group.verb + 1, group.verb + AGAIN_WINDOW).includes('again')),
  };
}
