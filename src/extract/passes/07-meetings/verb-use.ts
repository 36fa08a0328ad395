import { GROUP_ADVERBS } from '../../lexicon/verb-groups.ts';
import type { Words } from '../03-names/words.ts';
import type { VerbGroup } from '../06-clauses/verb-group.ts';
import type { MeetingSentence } from './meeting-mention.ts';

const NOUN_MARKERS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);
const NOMINAL: ReadonlySet<string> = new Set([
  "'s",
  "'",
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'of',
  'for',
  'first',
  'last',
  'next',
  'this',
  'no',
  'any',
]);

/** What stands before a gerund: admitted meeting X, lost no time in meeting X, put off meeting X. */
const GERUND_GOVERNORS: ReadonlySet<string> = new Set(['VERB', 'ADP', 'ADV', 'PART', 'SCONJ', 'CCONJ', 'PUNCT']);

/** Whether somebody named or a pronoun follows directly. */
const takesObject = (sentence: MeetingSentence, at: number): boolean => {
  const next = sentence.words.tokens[at + 1];
  return next !== undefined && (next.pos === 'PRON' || /^\p{Lu}/u.test(next.text));
};

/** Whether the word is used as a verb: `visit` and `call` are nouns as often. */
export function isVerbUse(sentence: MeetingSentence, at: number, group: VerbGroup): boolean {
  const { words } = sentence;
  const token = words.tokens[at];
  if (token === undefined) return false;
  const before = words.lower[at - 1] ?? '';
  // `no` may stand in a verb group, as in no longer.
  if (before === 'no') return false;
  if (group.from < at) return true;
  if (NOUN_MARKERS.has(words.tokens[at - 1]?.pos ?? '') || NOMINAL.has(before)) return false;
  if (/(?:ed|met|spoke|sat|shook|told|saw|spent|held|rang|spoken|brought)$/u.test(token.text.toLowerCase()))
    return true;
  if (token.text.endsWith('ing'))
    return (
      before === 'and' ||
      before === 'by' ||
      before === 'after' ||
      before === 'before' ||
      before === 'without' ||
      before === 'out' ||
      before === ',' ||
      (GERUND_GOVERNORS.has(words.tokens[at - 1]?.pos ?? '') && takesObject(sentence, at)) ||
      token.pos === 'VERB'
    );
  return token.pos === 'VERB' && sentence.groups.some((one) => one.to === at);
}

/** The words after the verb, adverbs left out. */
export function wordsAfter(words: Words, at: number): { readonly text: string; readonly from: number } {
  let from = at + 1;
  while (
    from < words.tokens.length &&
    (GROUP_ADVERBS.has(words.lower[from] ?? '') || words.tokens[from]?.pos === 'ADV')
  ) {
    if (['around', 'round', 'through', 'down', 'next', 'together', 'over', 'up'].includes(words.lower[from] ?? ''))
      break;
    from += 1;
  }
  return { text: words.lower.slice(from, from + 10).join(' '), from };
}
