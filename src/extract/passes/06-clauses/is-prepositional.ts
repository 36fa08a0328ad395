import type { Words } from '../03-names/words.ts';
import type { PhraseGroup } from './phrase-groups.ts';

const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'of in on at to from with by for about over between among against into during under through toward towards including like near ' +
    'despite via without amid following upon across around behind beside within regarding alongside'
  ).split(' '),
);

const isHour = (words: Words, at: number): boolean => words.tokens[at]?.pos === 'NUM' || words.lower[at] === "o'clock";

/** A delegation of senators A, B and C: what they make up, before several who are named. */
const COMPANIES: ReadonlySet<string> = new Set('delegation group contingent handful trio quartet team'.split(' '));
const isOfPeople = ({ actors }: PhraseGroup): boolean =>
  actors.length > 1 && actors.every((actor) => actor.startsWith('p'));

/** Whether a preposition governs the group, over what only qualifies it: to a newly united Utopia. */
export function isPrepositional(words: Words, group: PhraseGroup): boolean {
  let at = group.from - 1;
  // At two o'clock the president received X: a number before an article is that of the hour.
  if (isHour(words, at) && /^(?:the|his|her|their)$/u.test(words.lower[group.from] ?? '')) return false;
  while (at > 0 && group.from - at < 5 && isQualifier(words, at)) at -= 1;
  if (words.lower[at] === 'of' && COMPANIES.has(words.lower[at - 1] ?? '') && isOfPeople(group)) return false;
  return PREPOSITIONS.has(words.lower[at] ?? '');
}

const isQualifier = (words: Words, at: number): boolean =>
  // Among those A met, at which minister A met B: a relative clause begins.
  (/^(?:DET|ADJ|ADV|NUM)$/u.test(words.tokens[at]?.pos ?? '') &&
    !/^(?:those|which|whose)$/u.test(words.lower[at] ?? '')) ||
  (words.tokens[at]?.pos === 'VERB' &&
    /(?:ed|ing)$/u.test(words.lower[at] ?? '') &&
    /^(?:DET|ADV)$/u.test(words.tokens[at - 1]?.pos ?? ''));
