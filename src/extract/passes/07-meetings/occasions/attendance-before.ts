import { textIn } from '../../../lexicon/placed-words.ts';
import { indexByWord } from '../../../rules/edge-words.ts';
import { GatedRules } from '../../../rules/gated-pattern.ts';
import { ATTENDANCE_RULES } from '../../../rules/occasions/attendance.ts';
import type { AttendanceRule } from '../../../rules/occasions/attendance-rule.ts';
import type { Words } from '../../03-names/words.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { statusOfSetting } from '../status/status-of-setting.ts';
import { ATTENDANCE_QUALIFIERS } from './attendance-qualifiers.ts';
import { companyOf, startOf } from './company-of-attendance.ts';
import { mentionOfAttendance } from './mention-of-attendance.ts';

const RULES = ATTENDANCE_RULES.filter((rule) => rule.place === 'before');
const BEFORE_BY_WORD = indexByWord(RULES, 'closing');
const BEFORE = new GatedRules(RULES);
/** How many words before a name, and before all of a list, tell that it attended: represented by A, Peru by B. */
const WINDOW_OF_NAME = 12;
const WINDOW = 20;

/** Attended by the ministers, A and B, by X and by Y: one list. */
const BY = /\bby$/u;
const LISTED = /(?:,|\band) by$/u;

/** Where the words before the people end, without the article or an owner's pronoun. */
const endBefore = (words: Words, group: PhraseGroup): number => {
  let to = startOf(group);
  // Alongside Uganda's Olga Brandt.
  if (/^['’]s$/u.test(words.lower[to - 1] ?? '') && /^\p{Lu}/u.test(words.tokens[to - 2]?.text ?? '')) to -= 2;
  while (to > 0 && ATTENDANCE_QUALIFIERS.has(words.lower[to - 1] ?? '')) to -= 1;
  return to;
};

/** The same before the name itself: the delegation's head, X. */
function endBeforeName({ phrases }: MeetingSentence, group: PhraseGroup): number {
  const own = group.phrases[0];
  return phrases.find((one) => one.kind === 'name' && one.to === own?.to)?.from ?? 0;
}

/** Its chairman, X, was not invited, stayed away. */
const ABSENT = /\b(?:not|never|nor|nobody|absent|away|declined|refused|boycott\w*|will|would)\b|n['’]t\b/u;
/** They may have been there, or were not. */
const NEGATED = /\b(?:not|never|nor|would|could)\b/u;
const AHEAD = /\b(?:will|is to|are to|to) (?:also )?(?:be|include)\b/u;

/** Attended by X, among the guests was Y: those whom the words before them tell of. */
export function findAttendanceBefore(sentence: MeetingSentence): readonly MeetingMention[] {
  const { words, groups } = sentence;
  const found: MeetingMention[] = [];
  let last: AttendanceRule | undefined;
  for (const group of groups) {
    if (sentence.quoted[group.from] === true || group.actors.length === 0) continue;
    const end = endBefore(words, group);
    const endOfName = endBeforeName(sentence, group);
    const text = textIn(words, end - WINDOW, end);
    const isListed = last !== undefined && LISTED.test(text);
    const isTold = [end, endOfName].some((to) => to > 0 && BEFORE_BY_WORD.at(words, to - 1).length > 0);
    if (!isListed && !isTold) continue;
    const named = textIn(words, endOfName - WINDOW_OF_NAME, endOfName);
    const rule = isListed ? last : BEFORE.find(words, text, named);
    if (rule?.isOfBody === true && ABSENT.test(words.text)) continue;
    if (rule === undefined || NEGATED.test(text)) continue;
    if (statusOfSetting(words, group.from) !== null) continue;
    const company = rule.isCompany === true ? companyOf(sentence, group) : [];
    if (BY.test(text)) last = rule;
    if (rule.isCompany === true && company.length === 0) continue;
    found.push({
      ...mentionOfAttendance(sentence, rule, group, company),
      status: AHEAD.test(text) ? 'PLANNED' : 'HELD',
      ...(rule.isOfSentence === true ? { rule: 'attended-with' } : {}),
      ...(rule.isOfBody === true ? { rule: 'attended-for' } : {}),
    });
  }
  return found;
}
