import type { Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';
import { isApposedSubject } from './apposed-subject.ts';
import { isVerb } from './verb-group.ts';

const ARGUMENT_PREPOSITIONS: ReadonlySet<string> = new Set(['with', 'to', 'by', 'for']);

/** Verbs that a clause follows without a word to open it. */
export const SAYING =
  /^(?:said|says|say|saying|confirm(?:ed|s)|announced|announces|claim(?:ed|s)|insist(?:ed|s)|added|hopes?|hoped|thinks?|thought|believe[ds]?)$/u;
const SUBJECT_FORM = /^(?:he|she|they|we|i)$/u;

const INVERTED = /^(?:did|does|do|will|would|can|could)$/u;

/** A verb that one person is not the subject of. */
export const isPluralVerb = (words: Words, at: number): boolean => /^(?:are|were|have)$/u.test(words.lower[at] ?? '');

/** Whether a verb or a preposition governs the phrase: met A, talks with A. */
export const isGoverned = (words: Words, { from }: Phrase): boolean =>
  isVerb(words, from - 1) || ARGUMENT_PREPOSITIONS.has(words.lower[from - 1] ?? '');

/** A team led by, a meeting attended by; unlike: was attended by. */
const isReduced = ({ lower }: Words, at: number): boolean =>
  /^(?:led|headed|chaired|fronted)$/u.test(lower[at] ?? '') ||
  (/^(?:attended|hosted|co-hosted|co-chaired|convened|mediated|brokered)$/u.test(lower[at] ?? '') &&
    !/^(?:is|are|was|were|be|been|being)$/u.test(lower[at - 1] ?? ''));

/** Whether what follows `and` is the subject of another verb rather than one more of the list. */
export function opensClause(words: Words, first: Phrase, next: Phrase, all: readonly Phrase[]): boolean {
  const before = words.lower[first.from - 1] ?? '';
  // A team led by A and B met: the participle's own agents.
  if (before === 'by' && isReduced(words, first.from - 2)) return false;
  // Said she and A had met: what is said, not whom it is said of.
  if (SAYING.test(before) || (first.kind === 'pronoun' && SUBJECT_FORM.test(words.lower[first.from] ?? '')))
    return false;
  // Not until Friday did A and B meet: the auxiliary stands before its subject.
  if (INVERTED.test(before)) return false;
  const isArgument = isGoverned(words, first) && before !== 'including';
  if (isArgument && isApposedSubject(words, first, next, all)) return true;
  // Talks with A and B are to follow: the plural is not of B alone.
  if (isPluralVerb(words, next.end) && next.actors.length === 1) return false;
  return isArgument && isVerb(words, next.end) && !words.lower[next.end]?.endsWith('ing');
}
