import type { Span } from '../domain/span.ts';

/** Where an article speaks of what its gold has: gold gives names and pieces, but no offsets. */
const SENTENCE_END = /(?<=[.!?]["”’)]?)\s+(?=[\p{Lu}"“‘])|\n+/gu;

/** @returns the first place of the earliest form in the list that the text has; null where it has none. */
export function locateForm(text: string, forms: readonly string[]): Span | null {
  for (const form of forms) {
    const start = form === '' ? -1 : text.indexOf(form);
    if (start !== -1) return { start, end: start + form.length };
  }
  return null;
}

/** The sentences by full stops and line breaks: near enough to be read by a person. */
function sentencesOf(text: string): readonly Span[] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: gap }) => ({ end: index, next: index + gap.length }));
  const starts = [0, ...ends.map(({ next }) => next)];
  return starts
    .map((start, at) => ({ start, end: ends[at]?.end ?? text.length }))
    .filter(({ start, end }) => end > start);
}

/** @returns the words of the sentence that holds the span's start, on one line. */
export function sentenceAt(text: string, { start }: Span): string {
  const around = sentencesOf(text).find((one) => one.start <= start && start < one.end);
  return around === undefined ? '' : text.slice(around.start, around.end).replace(/\s+/gu, ' ').trim();
}

/**
 * @param names for each thing its forms
 * @returns the first of the sentences that name most of them; null where none names any.
 */
export function locateTogether(text: string, names: readonly (readonly string[])[]): Span | null {
  let best: Span | null = null;
  let most = 0;
  for (const sentence of sentencesOf(text)) {
    const words = text.slice(sentence.start, sentence.end);
    const count = names.filter((forms) => forms.some((form) => form !== '' && words.includes(form))).length;
    if (count > most) [best, most] = [sentence, count];
  }
  return best;
}
