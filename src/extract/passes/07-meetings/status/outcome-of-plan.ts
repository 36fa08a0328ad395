import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { isCarriedOut, isUndonePlan } from './undone-plan.ts';

/** To meet X: what it was done for is told before it. */
const isInfinitive = (sentence: MeetingSentence, mention: MeetingMention): boolean =>
  sentence.words.lower[mention.extent[0]] === 'to';

/** @returns the mention with what the rest of its sentence says became of the plan. */
export function withOutcome(sentence: MeetingSentence, mention: MeetingMention): MeetingMention {
  const isPlan = mention.status === 'PLANNED' || (mention.status === 'HELD' && isInfinitive(sentence, mention));
  if (isPlan && isUndonePlan(sentence.words, mention.token)) return { ...mention, status: 'CANCELLED' };
  return mention.status === 'PLANNED' && isCarriedOut(sentence.words, mention.token)
    ? { ...mention, status: 'HELD' }
    : mention;
}
