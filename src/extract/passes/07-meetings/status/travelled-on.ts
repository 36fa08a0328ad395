import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';

/**
 * "A met B on Tuesday before travelling to Lima for talks with C on Wednesday": what a journey was for took place on a day
 * that is over, where nothing says that it was only planned.
 */
const ON_THE_WAY =
  /\b(?:before|then|later|after) (?:travell?ing|flying|heading|going on|moving on|continuing|crossing|returning|leaving|departing|driving|sailing)\b/u;
const PLANNED =
  /\b(?:due|planned|plans|planning|scheduled|expected|supposed|would|will|set|hoped|hopes|wanted|intend\w*|was to|were to|is to|are to)\b/u;

/** @returns the mention, held where its day is over and it was the goal of a journey that was made. */
export function withJourneyMade(sentence: MeetingSentence, mention: MeetingMention): MeetingMention {
  const { time } = mention;
  if (mention.status !== 'PLANNED' || time?.precision !== 'DAY' || time.direction !== 'past') return mention;
  const text = textIn(sentence.words, 0, mention.token + 1);
  return ON_THE_WAY.test(text) && !PLANNED.test(text) ? { ...mention, status: 'HELD' } : mention;
}
