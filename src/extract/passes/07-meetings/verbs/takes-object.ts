import type { MeetingSentence } from '../meeting-mention.ts';

/** Whether somebody named or a pronoun follows directly. */
export const takesObject = (sentence: MeetingSentence, at: number): boolean => {
  const next = sentence.words.tokens[at + 1];
  if (next === undefined) return false;
  if (next.pos === 'PRON' || /^\p{Lu}/u.test(next.text)) return true;
  // Was seen meeting the premier.
  return (
    next.pos === 'DET' && sentence.groups.some(({ from, actors }) => actors.length > 0 && from <= at + 2 && from > at)
  );
};

/** Will fly home and speak with X, sit down with Y. */
export const takesPartner = (sentence: MeetingSentence, at: number): boolean =>
  takesObject(sentence, at) || /^(?:with|down|by)$/u.test(sentence.words.lower[at + 1] ?? '');
