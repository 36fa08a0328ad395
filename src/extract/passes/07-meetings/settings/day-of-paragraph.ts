import type { MeetingSentence } from '../meeting-mention.ts';

/** In the afternoon, later that day: a paragraph that begins so goes on with the day of the one before. */
const GOING_ON =
  /^(?:in the (?:afternoon|evening|morning)|later(?: (?:in the (?:day|afternoon|evening)|that (?:day|afternoon|evening|night)))?|earlier (?:in the day|that (?:day|morning))|that (?:afternoon|evening|night)|afterwards|the same (?:day|afternoon|evening))\b(?! (?:on|this|in|last|next) (?!the (?:day|afternoon|evening)))/u;

/**
 * The last day, not ahead, that the sentences of the same paragraph named before, or of the one before where it goes on with
 * that day; null where they name none.
 */
export function dayBefore(sentences: readonly MeetingSentence[], index: number): string | null {
  const at = sentences.findIndex((one) => one.words.sentence.index === index);
  let paragraph = sentences[at]?.words.sentence.paragraph;
  const isGoingOn = GOING_ON.test(sentences[at]?.words.lower.slice(0, 8).join(' ') ?? '');
  if (isGoingOn && sentences[at - 1]?.words.sentence.paragraph !== paragraph)
    paragraph = sentences[at - 1]?.words.sentence.paragraph;
  for (let before = at - 1; before >= 0; before -= 1) {
    const sentence = sentences[before];
    if (sentence === undefined || sentence.words.sentence.paragraph !== paragraph) return null;
    const time = sentence.times.findLast((one) => one.precision === 'DAY' && one.direction !== 'future');
    if (time !== undefined) return time.date;
  }
  return null;
}
