import { textIn } from '../../../lexicon/placed-words.ts';
import { GROUP_ADVERBS } from '../../../lexicon/verb-groups.ts';
import type { Words } from '../../03-names/words.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

/** The words behind a verb, adverbs left out, with the token of the first. */
export interface WordsAfter {
  readonly text: string;
  readonly from: number;
}

/** Adverbs by which a verb is another: showed X around, sat down. */
const PARTICLES: ReadonlySet<string> = new Set('around round through down next together over up'.split(' '));

/** How many words after the verb a complement may look at. */
const AFTER_WINDOW = 16;

/** The words after the verb, adverbs left out. */
export function wordsAfter(words: Words, at: number): WordsAfter {
  let from = at + 1;
  while (
    from < words.tokens.length &&
    (GROUP_ADVERBS.has(words.lower[from] ?? '') || words.tokens[from]?.pos === 'ADV') &&
    !PARTICLES.has(words.lower[from] ?? '')
  )
    from += 1;
  return { text: textIn(words, from, from + AFTER_WINDOW), from };
}

/** What a time stands behind: on Monday, late on Monday. */
const TIME_OPENERS: ReadonlySet<string> = new Set([
  'on',
  'in',
  'at',
  'late',
  'early',
  'last',
  'this',
  'later',
  'earlier',
]);

/** The words after the verb without the times among them: played host `on Monday` to. */
export function wordsWithoutTimes(sentence: MeetingSentence, from: number): string {
  const { words, times } = sentence;
  const kept: string[] = [];
  for (let at = from; at < words.tokens.length && kept.length < AFTER_WINDOW; at += 1) {
    const token = words.tokens[at];
    if (token === undefined) break;
    const isTime = times.some(
      (time) => time.attributive !== true && time.start <= token.start && token.end <= time.end,
    );
    if (!isTime) {
      kept.push(words.lower[at] ?? '');
      continue;
    }
    while (TIME_OPENERS.has(kept[kept.length - 1] ?? '')) kept.pop();
  }
  return kept.join(' ');
}
