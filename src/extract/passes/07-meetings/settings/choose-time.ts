import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import type { TimeExpression } from '../../../layers.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { CLAUSE, costOfTime, isDayOfReport, LIMIT, SPEECH, tokenAt } from './cost-of-time.ts';
import { shiftedTime } from './shifted-time.ts';

/** What stands before the day of an occasion at which others meet: on the sidelines of Tuesday's summit, at Monday's talks. */
const AT_OCCASION =
  /\b(?:(?:sidelines?|margins?|fringes?|edges?|opening|close|end|start|day) of|at|during|in|for)(?: the| this)?$/u;
/** What can have a day of its own at which others meet: last year's drought has none. */
const OCCASION =
  /^['’]?s?(?: [\p{L}-]+){0,4} (?:summits?|meetings?|talks|conferences?|forums?|sessions?|councils?|gatherings?|games|match|final|funeral|ceremony|dinner|lunch|breakfast|banquet|reception|visit|hearing|debate|vote|election|congress|assembly|dialogue|round|signing|festival|fair|show|race|parade|service|mass|wedding|inauguration|consultations|negotiations|discussions|briefing|call|day|events?|rally)\b/u;
/** How far before a meeting noun its own day may stand, in tokens: Friday's closed-door talks. */
const OWN_DAY = 6;

/** Whether a day with a possessive ending is that of the meeting: it owns the noun, or the occasion of the verb. */
function isOfOccasion(sentence: MeetingSentence, time: TimeExpression, at: number): boolean {
  const { words } = sentence;
  const from = tokenAt(sentence, time.start);
  const to = tokenAt(sentence, time.end);
  if (words.tokens[at]?.pos === 'NOUN' && from < at && at - to <= OWN_DAY)
    return words.lower.slice(to, at).every((word, index) => index === 0 || !OTHER_NOUN.has(word));
  return AT_OCCASION.test(textIn(words, from - 4, from)) && OCCASION.test(textIn(words, to, to + OWN_DAY));
}

/** Words that end the noun phrase which a possessive day opened. */
const OTHER_NOUN: ReadonlySet<string> = new Set([
  'with',
  'of',
  'in',
  'at',
  'between',
  'on',
  'for',
  'and',
  'to',
  ',',
  'before',
  'after',
]);

/** The day for which something undone was planned: planned for Wednesday, or any day ahead. */
const isDayOfPlan = (sentence: MeetingSentence, time: TimeExpression): boolean => {
  const from = tokenAt(sentence, time.start);
  const before = textIn(sentence.words, from - 7, from);
  return (
    time.direction === 'future' ||
    /\b(?:planned|scheduled|set|due|slated|expected|fixed|arranged)(?: \S+){0,3} (?:for|on)$/u.test(before)
  );
};

/** The present tense of what lies ahead: talks resume on Friday. */
const RESUMING = /^(?:resume|restart|reconvene|continue|begin|start|open)s?$/u;

/** About the review that begins on Friday: the day is of what is reviewed. */
const OF_MATTER =
  /\b(?:that|which) (?:\S+ ){0,2}?(?:begins?|starts?|opens?|resumes?|ends?|expires?|falls?|runs?|takes?|comes?|is|are|was|were|will|has|have|had)\b/u;

const isDayOfMatter = ({ words }: MeetingSentence, from: number, verb: number): boolean =>
  from > verb && OF_MATTER.test(textIn(words, verb, from));

/** Left on Monday to meet X later this week: a day ahead behind an infinitive is its own. */
const isAimedAt = (sentence: MeetingSentence, time: TimeExpression, verb: number): boolean =>
  sentence.words.lower[verb - 1] === 'to' && tokenAt(sentence, time.start) > verb;

const RECENTLY = /\brecently\b/u;

/** Whether another verb stands between a day and the verb that agreed, promised or planned to do it. */
const isOfEarlierVerb = ({ words }: MeetingSentence, time: TimeExpression, verb: number): boolean => {
  const at = words.tokens.findIndex((token) => token.start >= time.end);
  return (
    at !== -1 &&
    at < verb &&
    words.tokens.slice(0, at).some((token) => token.pos === 'VERB') &&
    /\b(?:agreed|promised|pledged|vowed|undertook|decided|resolved|plan(?:ned)?|hope[ds]?|expect(?:ed)?|will|is|are)\b/u.test(
      textIn(words, at, verb),
    )
  );
};

/** @returns the time of the meeting, and whether it is only that of the report; null where the sentence gives none. */
export function chooseTime(
  sentence: MeetingSentence,
  verb: number,
  status: MeetingStatus,
): { readonly time: TimeExpression; readonly isOfReport: boolean } | null {
  const shifted = shiftedTime(sentence, verb);
  if (shifted !== null) return { time: shifted, isOfReport: false };
  let best: TimeExpression | null = null;
  // The day on which somebody called a meeting off is not the meeting's.
  const isReal = status === 'HELD' || status === 'PLANNED';
  let bestCost = LIMIT;
  for (const time of sentence.times) {
    const isAimed = isAimedAt(sentence, time, verb);
    const isPastVerb = status === 'HELD' && time.direction === 'future';
    if (isPastVerb && isDayOfMatter(sentence, tokenAt(sentence, time.start), verb)) continue;
    const isOccasion = time.attributive === true && isOfOccasion(sentence, time, verb);
    if (time.attributive === true && !isOccasion) continue;
    // What lies ahead has a day ahead, what was held a day behind.
    const isOff =
      (status === 'PLANNED' && time.direction === 'past') ||
      (isPastVerb && !isAimed && !RESUMING.test(sentence.words.lower[verb + 1] ?? ''));
    // Met on Tuesday and agreed to meet again: the day is that of the first verb.
    if (status === 'PLANNED' && time.direction === 'past' && isOfEarlierVerb(sentence, time, verb)) continue;
    if (status === 'PLANNED' && isDayOfReport(sentence, tokenAt(sentence, time.start))) continue;
    const cost = costOfTime(sentence, time, verb) + (isOff ? CLAUSE : 0) - (isAimed ? CLAUSE : 0);
    // In May a meeting of the two fell through: both the plan and its end.
    const isFrame = time.precision !== 'DAY' && tokenAt(sentence, time.start) <= 1;
    if (!isReal && cost >= CLAUSE && !isFrame && !isDayOfPlan(sentence, time)) continue;
    if (cost < bestCost) {
      best = time;
      bestCost = cost;
    }
  }
  const isOfReport = bestCost > SPEECH;
  // Met recently, a statement said on Sunday: not on that day.
  if (best === null || (isOfReport && RECENTLY.test(textIn(sentence.words, verb - 1, verb + 2)))) return null;
  return { time: best, isOfReport };
}
