import type { Evaluation } from './evaluate.ts';

const SHOWN_LENGTH = 240;

const shorten = (text: string): string => (text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH)} …`);

/** Every miss and every extra of each article, with its sentence and the rules of what is wrong, each on a line. */
export function formatNotes({ notes }: Evaluation, suffix = ''): readonly string[] {
  return notes.flatMap(({ id, notes: own }) => [
    `== ${id}${suffix}`,
    ...own.flatMap(({ text, sentence, rule }) => [
      `  ${text}`,
      ...(sentence === null ? [] : [`      in “${shorten(sentence)}”`]),
      ...(rule === null ? [] : [`      by ${rule}`]),
    ]),
    '',
  ]);
}
