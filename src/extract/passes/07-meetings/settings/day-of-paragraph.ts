import type { MeetingSentence } from '../meeting-mention.ts';

/** The last day, not ahead, that the sentences of the same paragraph named before; null where they name none. */
export function dayBefore(sentences: readonly MeetingSentence[], index: number): string | null {
  const at = sentences.findIndex((one) => one.words.sentence.index === index);
  const paragraph = sentences[at]?.words.sentence.paragraph;
  for (let before = at - 1; before >= 0; before -= 1) {
    const sentence = sentences[before];
    if (sentence === undefined || sentence.words.sentence.paragraph !== paragraph) return null;
    const time = sentence.times.findLast((one) => one.precision === 'DAY' && one.direction !== 'future');
    if (time !== undefined) return time.date;
  }
  return null;
}
