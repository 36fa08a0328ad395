import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedRules } from '../../../rules/gated-pattern.ts';
import { ATTENDANCE_RULES } from '../../../rules/occasions/attendance.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { startOf } from './company-of-attendance.ts';
import { mentionOfAttendance } from './mention-of-attendance.ts';

const WITH = new GatedRules(ATTENDANCE_RULES.filter((rule) => rule.place === 'with'));
/** How many words from the first of them on are read. */
const WINDOW = 12;

/** `With X at her side`: those whom the preposition brings in at the end of what was told. */
export function findAttendanceWith(sentence: MeetingSentence): readonly MeetingMention[] {
  const { words, groups } = sentence;
  const found: MeetingMention[] = [];
  for (const group of groups) {
    const start = startOf(group);
    if (words.lower[start - 1] !== 'with' || sentence.quoted[start] === true || group.actors.length === 0) continue;
    // The ambassador, X, as host: the group ends behind what he was there as.
    const as = words.lower.indexOf('as', start);
    const from = as === -1 || as > group.to ? group.to : as;
    const rule = WITH.find(words, textIn(words, from, from + WINDOW));
    if (rule !== undefined) found.push({ ...mentionOfAttendance(sentence, rule, group, []), rule: 'attended-with' });
  }
  return found;
}
