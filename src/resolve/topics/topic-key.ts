import { fold } from '../../domain/fold.ts';

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'this',
  'that',
  'these',
  'those',
]);
const NOT_PLURAL = /(?:ss|us|is|ics|news)$/u;

/** @returns the label without a leading article or possessive, as it is shown. */
export function topicLabel(label: string): string {
  const words = label.trim().split(/\s+/u);
  while (words.length > 1 && DETERMINERS.has(fold(words[0] ?? ''))) words.shift();
  return words.join(' ');
}

/** What spellings of one topic share: folded, without a leading article, the last word in the singular. */
export function topicKey(label: string): string {
  const words = fold(topicLabel(label)).split(' ');
  const last = words.pop() ?? '';
  return [...words, toSingular(last)].join(' ');
}

function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || NOT_PLURAL.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
