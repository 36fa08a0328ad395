import type { Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';

/** Said, told: what follows a list at the end of a report, too. */
const REPORTING = /^(?:said|says|according|reported|announced|including|accused|based|known|named|dressed)$/u;
/** Held in Lima since May, held hostage: kept there by others. */
const DETAINED = /^(?:by|as|in|at|on|since|for|without|captive|hostage|prisoner|incommunicado|there|here)$/u;
const BEHIND_PARTICIPLE = /^(?:by|of|as|in|on|at|with|from)$/u;

const isFiniteVerb = (words: Words, at: number): boolean => {
  const { pos = '', lemma = '' } = words.tokens[at] ?? {};
  const word = words.lower[at] ?? '';
  if (word === 'held') return !DETAINED.test(words.lower[at + 1] ?? '');
  if (REPORTING.test(word) || word.endsWith('ing')) return false;
  if (pos === 'AUX') return lemma !== word;
  return (
    pos === 'VERB' && lemma !== word && !(word.endsWith('ed') && BEHIND_PARTICIPLE.test(words.lower[at + 1] ?? ''))
  );
};

/** Where the list would go on: behind the phrase, or what stands in apposition to it. */
const joint = ({ lower }: Words, { to, end }: Phrase): string =>
  [to, end]
    .map((at) => (lower[at] === ',' ? `, ${lower[at + 1]}` : lower[at]))
    .find((word) => /^(?:, )?and$/u.test(word ?? '')) ?? '';

/** The mayor, Brandt: an office and who holds it. */
const isNamedOffice = ({ lower }: Words, { from, end }: Phrase): boolean => lower.slice(from, end).includes(',');

/**
 * Met Lund, and Brandt, the mayor, stayed away: behind a comma and `and` somebody with an apposition is the subject of the verb
 * that follows it. Met Lund and the mayor, Brandt, stayed away: so is an office with its name behind `and` alone.
 * @param next the first phrase behind `and`
 */
export function isApposedSubject(words: Words, phrase: Phrase, next: Phrase, all: readonly Phrase[]): boolean {
  const own = joint(words, phrase);
  if (own === '') return false;
  const named = all.find((one) => one.from === next.end + 1);
  if (own === 'and' && named === undefined && !isNamedOffice(words, next)) return false;
  return [next.end, named?.end ?? next.end].some(
    (end) => words.tokens[end]?.text === ',' && isFiniteVerb(words, end + 1),
  );
}

const SAID = /^(?:said|says|reported|announced)$/u;
/** Opens what is said of the first: A, who flew in on Sunday, and the mayor, B, met C. */
const MODIFIER = /^(?:who|whose|whom|aged|\p{N}+)$/u;

/** Whether the verb of an office with its name follows them: the mayor, B, met. @param first of a list of subjects; null where an argument would be listed. */
export const isOfficeBeforeVerb = (words: Words, last: Phrase, first: Phrase | null): boolean =>
  words.lower[last.end] === ',' &&
  isNamedOffice(words, last) &&
  (isFiniteVerb(words, last.end + 1) || SAID.test(words.lower[last.end + 1] ?? '')) &&
  (first === null || MODIFIER.test(words.lower[first.to + 1] ?? ''));
