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
const PAST_FORM =
  /(?:ed|met|spoke|sat|shook|told|saw|spent|held|rang|spoken|had|gave|paid|took|brought|broke|came|got|went|shown|threw)$/u;
/** What stands before a gerund that the tagger takes for a noun: after meeting X. */
const GERUND_MARKERS: ReadonlySet<string> = new Set(
  'and by after before without out , while when since on upon following from'.split(' '),
);

/** `Meeting X in Lima, …`: the first word of a sentence, with its partner right behind it. */
const opensWithPartner = (sentence: MeetingSentence, at: number): boolean =>
  sentence.words.lower[at + 1] === 'with' || sentence.groups.some((group) => group.from === at + 1);

/** `received by Y at the palace`: a passive without its auxiliary. */
export const isReducedPassive = (words: Words, group: VerbGroup): boolean =>
  !group.isPassive &&
  group.from === group.verb &&
  words.lower[group.verb + 1] === 'by' &&
  /(?:ed|n|met)$/u.test(words.lower[group.verb] ?? '');

/** How far before `to see X` the going may stand, in tokens. */
const PURPOSE_WINDOW = 10;

/** `went to the palace to see X`: who goes to see somebody sees them. */
export const isPurposeOfMotion = (words: Words, group: VerbGroup): boolean =>
  group.isInfinitive &&
  /\b(?:went|came|flew|travell?ed|drove|walked|returned|crossed|journeyed|rode|stopped|stop|stopover|detour|trip|visit|used)\b/u.test(
    words.lower.slice(Math.max(0, group.from - PURPOSE_WINDOW), group.from).join(' '),
  );

/** Whether the word is used as a verb: `visit` and `call` are nouns as often. */
export function isVerbUse(sentence: MeetingSentence, at: number, group: VerbGroup): boolean {
  const { words } = sentence;
  const token = words.tokens[at];
  if (token === undefined) return false;
  const before = words.lower[at - 1] ?? '';
  // `no` may stand in a verb group, as in no longer.
  // Neither may the ending of an owner: Monday's meeting.
  if (before === 'no' || (/^['’]s$/u.test(before) && words.tokens[at - 1]?.pos === 'PART')) return false;
  if (group.from < at) return true;
  const followsSubject = sentence.groups.some((one) => one.to === at || (one.to === at - 1 && before === ','));
  const isMarked = NOUN_MARKERS.has(words.tokens[at - 1]?.pos ?? '') && !sentence.groups.some((one) => one.to === at);
  if (isMarked || NOMINAL.has(before)) return false;
  const form = token.text.toLowerCase();
  if (PAST_FORM.test(form)) return true;
  if (form.endsWith('ing'))
    return (
      token.pos === 'VERB' ||
      GERUND_MARKERS.has(before) ||
      (at === 0 && opensWithPartner(sentence, at)) ||
      (GERUND_GOVERNORS.has(words.tokens[at - 1]?.pos ?? '') && takesObject(sentence, at))
    );
  return token.pos === 'VERB' && followsSubject;
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
