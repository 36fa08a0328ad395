import { textIn } from '../../../lexicon/placed-words.ts';
import { GROUP_ADVERBS } from '../../../lexicon/verb-groups.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { indexByWord } from '../../../rules/edge-words.ts';
import { ATTENDANCE_RULES } from '../../../rules/occasions/attendance.ts';
import type { AttendanceRule } from '../../../rules/occasions/attendance-rule.ts';
import type { Words } from '../../03-names/words.ts';
import { findSubject } from '../../06-clauses/find-subject.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { uniteParties } from '../parties/parties.ts';
import { statusOfVerb } from '../status/status-of-verb.ts';
import { ATTENDANCE_QUALIFIERS } from './attendance-qualifiers.ts';
import { besideOf, otherLeaderOf } from './company-of-attendance.ts';
import { isInRelative } from './is-in-relative.ts';
import { isOfNamed } from './is-of-named.ts';
import { isReporter } from './is-reporter.ts';
import { mentionOfAttendance } from './mention-of-attendance.ts';

/** How many words from the verb on tell that its subject attended. */
const WINDOW = 12;
const RULES = ATTENDANCE_RULES.filter((rule) => rule.place === 'behind');
const isOfBe = ({ name }: AttendanceRule): boolean => name === 'was-present';
const BEHIND = indexByWord(
  RULES.filter((rule) => !isOfBe(rule)),
  'opening',
);
const BEHIND_BE = indexByWord(RULES.filter(isOfBe), 'opening');
const BE = new WordClass(['was', 'were', 'is', 'are', 'be']);
const HELD_OR_PLANNED: ReadonlySet<string> = new Set(['HELD', 'ONGOING', 'PLANNED']);
/** Was among the guests: of what, its own sentence or the one before says. */
const GUEST =
  /^among (?:the )?(?:\S+ )?(?:guests|invitees|spectators|mourners)(?! (?:at|of|in) (?:the|their|his|her))/u;
/** Attended the ceremony, which is not what two others talked about. */
const CEREMONY =
  /^(?:attend(?:ed|s)?|(?:took|takes?) part in|participate[ds]? in|was (?:present )?at|were (?:present )?at|witness(?:ed|es)|watched) (?:the|a|an|its|their|his|her) (?:\S+ ){0,3}?(?:ceremon(?:y|ies)|unveiling|inauguration|opening|launch|funeral|parade|commemorations?|concert|match|game|final|mass|service|premiere|screening|wedding|rally|vigil)\b/u;
/** Attended the talks: what its own sentence tells of. */
const OF_OCCASION = /^(?:attend(?:ed|s)?|(?:took|takes?) part in|participate[ds]? in|sat in on) the\b/u;

const skipAdverbs = (words: Words, at: number): number => {
  let from = at;
  while (GROUP_ADVERBS.has(words.lower[from] ?? '') || ATTENDANCE_QUALIFIERS.has(words.lower[from] ?? '')) from += 1;
  return from;
};

/** X and Y were also present: those who are the subject of the verb. */
export function findAttendanceBehind(sentence: MeetingSentence): readonly MeetingMention[] {
  const { words, groups } = sentence;
  const found: MeetingMention[] = [];
  words.lower.forEach((_, at) => {
    const isBe = BE.isAt(words, at);
    const from = isBe ? skipAdverbs(words, at + 1) : at;
    const near = (isBe ? BEHIND_BE : BEHIND).at(words, from);
    if (near.length === 0 || sentence.quoted[at] === true) return;
    const text = textIn(words, from, from + WINDOW);
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
    const mention = mentionOfAttendance(sentence, rule, subject, []);
    found.push({
      ...mention,
      parties: uniteParties([...mention.parties, ...besideOf(sentence, at), ...otherLeaderOf(sentence, rule, at)]),
      token: OF_OCCASION.test(text) ? at : mention.token,
      status,
      extent: [subject.from, at + 1],
      ...(GUEST.test(text) ? { isGuest: true as const } : {}),
      ...(CEREMONY.test(text) ? { isOfCeremony: true as const } : {}),
      ...(isOfNamed(words, at) ? { isOfNamed: true as const } : {}),
    });
  });
  return found;
}
