import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';
import type { TimeExpression } from '../../layers.ts';
import { SPEECH_FORMS } from '../../lexicon/speech-verbs.ts';
import { isBoundary } from '../06-clauses/clause-bounds.ts';
import type { MeetingSentence } from './meeting-mention.ts';

/**
 * The time of a meeting among the times of its sentence: the nearest, where a time in another clause, and more so one of
 * a reporting verb ("said on Tuesday"), counts as further.
 */
const CLAUSE = 12;
const SPEECH = 25;
const LIMIT = 45;
const SPEECH_WINDOW = 4;

function tokenAt(sentence: MeetingSentence, offset: number): number {
  const at = sentence.words.tokens.findIndex((token) => token.end > offset);
  return at === -1 ? sentence.words.tokens.length : at;
}

function costOf(sentence: MeetingSentence, time: TimeExpression, verb: number): number {
  const { words } = sentence;
  const at = tokenAt(sentence, time.start);
  let cost = Math.abs(at - verb);
  const [from, to] = at < verb ? [at, verb] : [verb, at];
  for (let index = from + 1; index < to; index += 1) {
    if (isBoundary(words, index)) cost += CLAUSE;
    else if (words.tokens[index]?.pos === 'VERB' && at > verb && words.tokens[index - 1]?.pos !== 'PART') cost += 4;
  }
  for (let index = Math.max(0, at - SPEECH_WINDOW); index < at; index += 1) {
    if (index !== verb && SPEECH_FORMS.has(words.lower[index] ?? '') && words.tokens[index]?.pos === 'VERB')
      cost += SPEECH;
  }
  return cost;
}

/** Left on Monday to meet X later this week: a day ahead behind an infinitive is its own. */
const isAimedAt = (sentence: MeetingSentence, time: TimeExpression, verb: number): boolean =>
  sentence.words.lower[verb - 1] === 'to' && tokenAt(sentence, time.start) > verb;

/** @returns the time of the meeting, and whether it is only that of the report; null where the sentence gives none. */
export function chooseTime(
  sentence: MeetingSentence,
  verb: number,
  status: MeetingStatus,
): { readonly time: TimeExpression; readonly isOfReport: boolean } | null {
  let best: TimeExpression | null = null;
  // The day on which somebody called a meeting off is not the meeting's.
  let bestCost = status === 'HELD' || status === 'PLANNED' ? LIMIT : CLAUSE;
  for (const time of sentence.times) {
    if (time.attributive === true) continue;
    // What lies ahead has a day ahead, what was held a day behind.
    const isOff =
      (status === 'PLANNED' && time.direction === 'past') ||
      (status === 'HELD' && time.direction === 'future' && !isAimedAt(sentence, time, verb));
    const cost = costOf(sentence, time, verb) + (isOff ? CLAUSE : 0) - (isAimedAt(sentence, time, verb) ? CLAUSE : 0);
    if (cost < bestCost) {
      best = time;
      bestCost = cost;
    }
  }
  return best === null ? null : { time: best, isOfReport: bestCost > SPEECH };
}
