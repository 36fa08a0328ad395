import type { Words } from '../03-names/words.ts';
import { endsAt } from './antecedent.ts';
import type { PhraseGroup } from './phrase-groups.ts';
import { isVerb } from './verb-group.ts';

const RELATIVE = /^(?:who|whom|whose|which)$/u;
const JOINT = /^(?:and|but|or)$/u;
/** How long the relative clause may be, in tokens. */
const MAX_CLAUSE = 24;

/** Whether the comma stands within an office and its name, or ends them: the premier, Pedro Lund, and Pedro Lund, the premier. */
const isOfApposition = ({ lower }: Words, groups: readonly PhraseGroup[], at: number): boolean =>
  groups.some(
    ({ from, to, phrases }) =>
      phrases.length === 1 && from < at && (at < to || (at === to && lower.slice(from, to).includes(','))),
  );

/** , the candidate the premier backs: a relative clause without a word to open it. */
const opensContact = ({ tokens }: Words, groups: readonly PhraseGroup[], comma: number): boolean =>
  tokens[comma + 1]?.pos === 'DET' &&
  groups.some(({ from, actors }) => actors.length > 0 && from === comma + 3 && tokens[from - 1]?.pos === 'NOUN');

/**
 * A, whom the premier, B, had appointed, met C: who the relative clause is of, though commas stand within it.
 * @param close the comma that ends the relative clause, right before the verb. @returns the antecedent; null where the
 * clause has no commas but its own.
 */
export function antecedentOverAsides(words: Words, groups: readonly PhraseGroup[], close: number): PhraseGroup | null {
  const { lower } = words;
  if (lower[close] !== ',') return null;
  let isRelative = false;
  let hasVerb = false;
  let commas = 0;
  for (let at = close - 1; at > Math.max(0, close - MAX_CLAUSE); at -= 1) {
    const word = lower[at] ?? '';
    if (/^[;:.]$/u.test(word) || (word === ',' && JOINT.test(lower[at + 1] ?? ''))) return null;
    if (RELATIVE.test(word)) isRelative = true;
    else if (isVerb(words, at)) hasVerb = true;
    if (word !== ',') continue;
    if (isOfApposition(words, groups, at) && !RELATIVE.test(lower[at + 1] ?? '')) commas += 1;
    else {
      const antecedent = groups.findLast((group) => endsAt(group, at)) ?? null;
      return (isRelative || opensContact(words, groups, at)) &&
        hasVerb &&
        commas > 0 &&
        (antecedent?.actors.length ?? 0) > 0
        ? antecedent
        : null;
    }
  }
  return null;
}
