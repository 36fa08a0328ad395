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

/** What spellings of one topic share: folded, without a leading article, the last word in the singular. */
export function topicKey(label: string): string {
  const words = fold(label).split(' ');
  while (words.length > 1 && DETERMINERS.has(words[0] ?? '')) words.shift();
  const last = words.pop() ?? '';
  return [...words, toSingular(last)].join(' ');
}

function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || NOT_PLURAL.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
