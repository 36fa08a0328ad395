import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';
import { isCalledForDay } from './called-for-day.ts';
import { isOfFixedDay } from './plan-of-noun.ts';

/** Who has one at that hour has not had it yet; talks that go on, such as a dialogue, somebody has all the time. */
const AT_AN_HOUR =
  /^(?:appointments?|audiences?|meetings?|sessions?|lunch(?:es)?|dinners?|breakfasts?|tea|coffee|calls?|talks|interviews?|date)$/u;
const HABIT = /^(?:regular|frequent|good|daily|weekly|monthly|annual|occasional|many|several|constant)$/u;
/** Had a session with X on her calendar, had talks with X pencilled in for Monday. */
const IN_DIARY =
  /^(?:(?![,;]|and\b|but\b|after\b)\S+ ){0,9}?(?:(?:on|in) (?:his|her|their|its|the) (?:\S+ )?(?:calendars?|diar(?:y|ies)|schedules?|timetables?|planners?|programmes?)\b|(?:scheduled|pencilled in|penciled in|planned|arranged|lined up|booked|fixed|set|due)(?= (?:for|on|later|next|at|in|the)\b|$| [.,;]))/u;
const KEEPING: ReadonlySet<string> = new Set(['have', 'put', 'place', 'enter', 'keep', 'get', 'find']);
const WINDOW = 16;

/** @returns whether what the verb or noun at the token tells is said to be in somebody's diary. */
export const isInDiary = (words: Words, at: number): boolean => IN_DIARY.test(textIn(words, at + 1, at + WINDOW));

/** Has an appointment with X: who has one has not kept it yet. */
const isStillHad = (words: Words, phrase: NounPhrase, verb: number): boolean => {
  const form = words.lower[verb] ?? '';
  return (
    (form === 'has' || form === 'have') &&
    !phrase.isDefinite &&
    words.lower[phrase.noun - 1] !== 'been' &&
    words.lower[phrase.from - 1] !== 'been' &&
    AT_AN_HOUR.test(words.lower[phrase.noun] ?? '') &&
    !phrase.modifiers.some((word) => HABIT.test(word)) &&
    readVerbGroup(words, verb).text === form
  );
};

/** @returns whether the meeting is said to have been set for a day, to be in a diary, or to be called for a day to come. */
export const isStillAhead = (words: Words, phrase: NounPhrase, verb: number, isObject: boolean): boolean =>
  isOfFixedDay(words, phrase.noun) ||
  (isObject &&
    (isCalledForDay(words, phrase, verb) ||
      (verb !== -1 &&
        verb < phrase.from &&
        KEEPING.has(words.tokens[verb]?.lemma ?? '') &&
        (isStillHad(words, phrase, verb) || isInDiary(words, phrase.noun)))));
