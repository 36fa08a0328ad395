import type { Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';

/** Said, told: what follows a list at the end of a report, too. */
const REPORTING = /^(?:said|says|according|reported|announced|including|accused|based|known|named|dressed|held)$/u;
const BEHIND_PARTICIPLE = /^(?:by|of|as|in|on|at|with|from)$/u;

const isFiniteVerb = (words: Words, at: number): boolean => {
  const { pos = '', lemma = '' } = words.tokens[at] ?? {};
  const word = words.lower[at] ?? '';
  if (REPORTING.test(word) || word.endsWith('ing')) return false;
  if (pos === 'AUX') return lemma !== word;
  return (
    pos === 'VERB' && lemma !== word && !(word.endsWith('ed') && BEHIND_PARTICIPLE.test(words.lower[at + 1] ?? ''))
  );
};

/**
 * Met Lund, and Brandt, the mayor, stayed away: behind a comma and `and` somebody with an apposition is the subject of the verb
 * that follows it.
 * @param next the first phrase behind `and`
 */
export function isApposedSubject(words: Words, phrase: Phrase, next: Phrase, all: readonly Phrase[]): boolean {
  if (words.tokens[phrase.to]?.text !== ',' || words.lower[phrase.to + 1] !== 'and') return false;
  const named = all.find((one) => one.from === next.end + 1);
  return [next.end, named?.end ?? next.end].some(
    (end) => words.tokens[end]?.text === ',' && isFiniteVerb(words, end + 1),
  );
}
