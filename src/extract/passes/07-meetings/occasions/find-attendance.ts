import { textIn } from '../../../lexicon/placed-words.ts';
import { GROUP_ADVERBS } from '../../../lexicon/verb-groups.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { indexByWord } from '../../../rules/edge-words.ts';
import { GatedRules } from '../../../rules/gated-pattern.ts';
import { ATTENDANCE_RULES } from '../../../rules/occasions/attendance.ts';
import type { AttendanceRule } from '../../../rules/occasions/attendance-rule.ts';
import type { Words } from '../../03-names/words.ts';
import { findSubject } from '../../06-clauses/find-subject.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingMention, MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf, uniteParties } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';
import { statusOfSetting } from '../status/status-of-setting.ts';
import { statusOfVerb } from '../status/status-of-verb.ts';
import { besideOf, companyOf, otherLeaderOf, startOf } from './company-of-attendance.ts';
import { findPanelChairs } from './find-panel-chairs.ts';
import { isInRelative } from './is-in-relative.ts';
import { isOfNamed } from './is-of-named.ts';
import { isReporter } from './is-reporter.ts';
import { mediumOfAttendance } from './medium-of-attendance.ts';

/**
 * Who else was at a meeting that other clauses tell of: "X and Y were also present", "among those who attended were X
 * and Y". A mention of this kind adds its people and founds nothing.
 */
const WINDOW = 12;
/** Represented by A, Peru by B. */
const WINDOW_BEFORE = 20;
const CONFIDENCE = 0.7;
/** Was among the guests: of what, its own sentence or the one before says. */
const GUEST =
  /^among (?:the )?(?:\S+ )?(?:guests|invitees|spectators|mourners)(?! (?:at|of|in) (?:the|their|his|her))/u;
/** Attended the ceremony, which is not what two others talked about. */
const CEREMONY =
  /^(?:attend(?:ed|s)?|(?:took|takes?) part in|participate[ds]? in|was (?:present )?at|were (?:present )?at|witness(?:ed|es)|watched) (?:the|a|an|its|their|his|her) (?:\S+ ){0,3}?(?:ceremon(?:y|ies)|unveiling|inauguration|opening|launch|funeral|parade|commemorations?|concert|match|game|final|mass|service|premiere|screening|wedding|rally|vigil)\b/u;
const BE = new WordClass(['was', 'were', 'is', 'are', 'be']);
const QUALIFIERS: ReadonlySet<string> = new Set(['both', 'all', 'too', 'the', 'a', 'an', 'its', 'their']);
const HELD_OR_PLANNED: ReadonlySet<string> = new Set(['HELD', 'ONGOING', 'PLANNED']);

/** Attended by the ministers, A and B, by X and by Y: one list. */
const BY = /\bby$/u;
const LISTED = /(?:,|\band) by$/u;

const placed = (place: AttendanceRule['place']) => ATTENDANCE_RULES.filter((rule) => rule.place === place);
const BEFORE_BY_WORD = indexByWord(placed('before'), 'closing');
const BEFORE = new GatedRules(placed('before'));
const WITH = new GatedRules(placed('with'));
const isOfBe = ({ name }: AttendanceRule): boolean => name === 'was-present';
const BEHIND = indexByWord(
  placed('behind').filter((rule) => !isOfBe(rule)),
  'opening',
);
const BEHIND_BE = indexByWord(placed('behind').filter(isOfBe), 'opening');

const skipAdverbs = (words: Words, at: number): number => {
  let from = at;
  while (GROUP_ADVERBS.has(words.lower[from] ?? '') || QUALIFIERS.has(words.lower[from] ?? '')) from += 1;
  return from;
};

const textFrom = (words: Words, from: number): string => textIn(words, from, from + WINDOW);

/** Where the words before the people end, without the article or an owner's pronoun. */
const endBefore = (words: Words, group: PhraseGroup): number => {
  let to = startOf(group);
  // Alongside Uganda's Olga Brandt.
  if (/^['’]s$/u.test(words.lower[to - 1] ?? '') && /^\p{Lu}/u.test(words.tokens[to - 2]?.text ?? '')) to -= 2;
  while (to > 0 && QUALIFIERS.has(words.lower[to - 1] ?? '')) to -= 1;
  return to;
};

const textUpTo = (words: Words, to: number, window: number): string => textIn(words, to - window, to);

/** The same before the name itself: the delegation's head, X. */
function endBeforeName({ phrases }: MeetingSentence, group: PhraseGroup): number {
  const own = group.phrases[0];
  return phrases.find((one) => one.kind === 'name' && one.to === own?.to)?.from ?? 0;
}

function mentionOf(
  sentence: MeetingSentence,
  rule: AttendanceRule,
  group: PhraseGroup,
  company: readonly Party[],
): MeetingMention {
  const { words } = sentence;
  // Who came on another day came to another meeting.
  const chosen = chooseTime(sentence, group.from, 'HELD');
  return {
    sentence: words.sentence.index,
    // Behind the meetings of its own sentence, which it may add to.
    token: words.tokens.length - 1,
    kind: 'MEETING',
    medium: mediumOfAttendance(words),
    status: 'HELD',
    parties: uniteParties([...company, ...partiesOf(words, group.phrases, rule.role)]),
    time: chosen === null || chosen.isOfReport ? null : chosen.time,
    venue: NO_VENUE,
    force: 'reference',
    rule: company.length > 0 ? 'accompanied' : 'attended',
    confidence: CONFIDENCE,
    isEarlier: false,
    isHearsay: false,
    extent: [group.from, group.to],
  };
}

/** Its chairman, X, was not invited, stayed away. */
const ABSENT = /\b(?:not|never|nor|nobody|absent|away|declined|refused|boycott\w*|will|would)\b|n['’]t\b/u;

function findBefore(sentence: MeetingSentence): readonly MeetingMention[] {
  const { words, groups } = sentence;
  const found: MeetingMention[] = [];
  let last: AttendanceRule | undefined;
  for (const group of groups) {
    if (sentence.quoted[group.from] === true || group.actors.length === 0) continue;
    const end = endBefore(words, group);
    const endOfName = endBeforeName(sentence, group);
    const text = textUpTo(words, end, WINDOW_BEFORE);
    const isListed = last !== undefined && LISTED.test(text);
    const isTold = [end, endOfName].some((to) => to > 0 && BEFORE_BY_WORD.at(words, to - 1).length > 0);
    if (!isListed && !isTold) continue;
    const named = textUpTo(words, endOfName, WINDOW);
    const rule = isListed ? last : BEFORE.find(words, text, named);
    if (rule?.isOfBody === true && ABSENT.test(words.text)) continue;
    if (rule === undefined || /\b(?:not|never|nor|would|could)\b/u.test(text)) continue;
    if (statusOfSetting(words, group.from) !== null) continue;
    const company = rule.isCompany === true ? companyOf(sentence, group) : [];
    if (BY.test(text)) last = rule;
    if (rule.isCompany === true && company.length === 0) continue;
    const isAhead = /\b(?:will|is to|are to|to) (?:also )?(?:be|include)\b/u.test(text);
    found.push({
      ...mentionOf(sentence, rule, group, company),
      status: isAhead ? 'PLANNED' : 'HELD',
      ...(rule.isOfSentence === true ? { rule: 'attended-with' } : {}),
      ...(rule.isOfBody === true ? { rule: 'attended-for' } : {}),
    });
  }
  return found;
}

/** `With X at her side`: those whom the preposition brings in at the end of what was told. */
function findWith(sentence: MeetingSentence): readonly MeetingMention[] {
  const { words, groups } = sentence;
  const found: MeetingMention[] = [];
  for (const group of groups) {
    const start = startOf(group);
    if (words.lower[start - 1] !== 'with' || sentence.quoted[start] === true || group.actors.length === 0) continue;
    // The ambassador, X, as host: the group ends behind what he was there as.
    const as = words.lower.indexOf('as', start);
    const rule = WITH.find(words, textFrom(words, as === -1 || as > group.to ? group.to : as));
    if (rule !== undefined) found.push({ ...mentionOf(sentence, rule, group, []), rule: 'attended-with' });
  }
  return found;
}

function findBehind(sentence: MeetingSentence): readonly MeetingMention[] {
  const { words, groups } = sentence;
  const found: MeetingMention[] = [];
  words.lower.forEach((_, at) => {
    const isBe = BE.isAt(words, at);
    const from = isBe ? skipAdverbs(words, at + 1) : at;
    const near = (isBe ? BEHIND_BE : BEHIND).at(words, from);
    if (near.length === 0 || sentence.quoted[at] === true) return;
    const text = textFrom(words, from);
    const rule = near.find(({ pattern }) => pattern.test(text));
    if (rule === undefined) return;
    const group = readVerbGroup(words, at);
    const subject = findSubject(words, groups, group.from);
    if (subject === null || subject.actors.length === 0 || isReporter(words, subject)) return;
    if (/^(?:but|except|save|without|barring|minus)$/u.test(words.lower[subject.from - 1] ?? '')) return;
    if (rule.isRelative === true && !isInRelative(words, subject)) return;
    const told = statusOfVerb(words, group, subject);
    if (!HELD_OR_PLANNED.has(told)) return;
    const status = rule.isAhead === true ? 'PLANNED' : told;
    const isOfOccasion =
      rule.pattern !== undefined &&
      /^(?:attend(?:ed|s)?|(?:took|takes?) part in|participate[ds]? in|sat in on) the\b/u.test(text);
    const mention = mentionOf(sentence, rule, subject, []);
    found.push({
      ...mention,
      parties: uniteParties([...mention.parties, ...besideOf(sentence, at), ...otherLeaderOf(sentence, rule, at)]),
      token: isOfOccasion ? at : mention.token,
      status,
      extent: [subject.from, at + 1],
      ...(GUEST.test(text) ? { isGuest: true as const } : {}),
      ...(CEREMONY.test(text) ? { isOfCeremony: true as const } : {}),
      ...(isOfNamed(words, at) ? { isOfNamed: true as const } : {}),
    });
  });
  return found;
}

/** @returns references to the meeting that the clauses before tell of, each with who was there too. */
export const findAttendance = (sentence: MeetingSentence): readonly MeetingMention[] => [
  ...findBehind(sentence),
  ...findBefore(sentence),
  ...findWith(sentence),
  ...findPanelChairs(sentence),
];
