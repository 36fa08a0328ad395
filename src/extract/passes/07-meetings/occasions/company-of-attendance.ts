import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { AttendanceRule } from '../../../rules/occasions/attendance-rule.ts';
import { stretchEnds } from '../../04-references/modifier-stretch.ts';
import { findSubject } from '../../06-clauses/find-subject.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';

/** With whom those came whom the text says to have come along: accompanied by B, A met C. */
/** What opens a sentence with those who came too. */
const IN_FRONT = /^(?:accompanied|joined|flanked|along|together|alongside)\b/u;

/** Where the people begin, without the delegation that one of them leads. */
export const startOf = (group: PhraseGroup): number => group.phrases[0]?.from ?? group.from;

/** Accompanied by B, A met C; along with B, A met C: the subject behind the comma that ends what is put in front. */
function companyBehind({ words, groups }: MeetingSentence, group: PhraseGroup): readonly Party[] {
  const ends = [group.to, ...stretchEnds(words, group.to)].filter((end) => words.tokens[end]?.text === ',');
  const subject = groups.find((one) => ends.some((end) => one.from === end + 1) && one.actors.length > 0);
  return subject === undefined ? [] : partiesOf(words, subject.phrases, 'PARTICIPANT');
}

/** Those whom the passive before the people is said of: `A, accompanied by`, `they were joined by`. */
export function companyOf(sentence: MeetingSentence, group: PhraseGroup): readonly Party[] {
  const { words, groups } = sentence;
  if (IN_FRONT.test(textIn(words, 0, startOf(group)))) return companyBehind(sentence, group);
  const verb = words.lower.findLastIndex(
    (word, at) => at < group.from && /^(?:accompanied|joined|flanked)$/u.test(word),
  );
  const subject = verb === -1 ? null : findSubject(words, groups, readVerbGroup(words, verb).from);
  return subject === null ? [] : partiesOf(words, subject.phrases, 'PARTICIPANT');
}

/** How far behind the verb those who came along may stand, in tokens. */
const MAX_TO_COMPANY = 12;
const WITH_THEM = new GatedPattern(/(?:alongside|(?:along|together) with|accompanied by|in the company of)$/u);
const MAX_WITH_THEM = 4;

/** Took part in the talks alongside B; along with B; accompanied by B: B came too. */
export function besideOf({ words, groups }: MeetingSentence, at: number): readonly Party[] {
  if (!WITH_THEM.isOpen(words)) return [];
  const beside = groups.find((group) => {
    const from = startOf(group);
    const own = [group.from, from].find((start) => WITH_THEM.isIn(words, Math.max(at, start - MAX_WITH_THEM), start));
    if (own === undefined || from <= at || from - at > MAX_TO_COMPANY) return false;
    const between = words.tokens.slice(at + 1, own - 1).filter(({ text }) => text !== 'accompanied');
    return between.every(({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && text !== ';');
  });
  return beside === undefined ? [] : partiesOf(words, beside.phrases, 'PARTICIPANT');
}

/** The other, the Peruvian one: the team that is told of without its verb. */
const OTHER_TEAM =
  /^,? ?(?:the other(?: (?:side|team|delegation|one))?|that of|the \S+ (?:one|side|team|delegation))(?= |$)/u;
/** How far behind the verb the other leader may stand, in tokens. */
const MAX_TO_OTHER = 25;

/** A led the Norwegian team and B the Peruvian one: B led it. */
export function otherLeaderOf(
  { words, phrases }: MeetingSentence,
  { name }: AttendanceRule,
  at: number,
): readonly Party[] {
  if (name !== 'led-delegation') return [];
  const other = phrases.find(
    ({ from, to, end, kind }) =>
      kind === 'name' &&
      from > at &&
      from - at <= MAX_TO_OTHER &&
      /^(?:and|while|,|;|—|–)$/u.test(words.lower[from - 1] ?? '') &&
      [to, end, ...stretchEnds(words, to)].some((behind) => OTHER_TEAM.test(textIn(words, behind, behind + 5))),
  );
  return other === undefined ? [] : partiesOf(words, [other], 'PARTICIPANT');
}
