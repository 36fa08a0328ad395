import { FORMS_OF_BE } from '../../lexicon/clause-words.ts';
import type { Words } from '../03-names/words.ts';
import { clauseStart } from './clause-bounds.ts';
import type { PhraseGroup } from './phrase-groups.ts';

/** How far behind the verb the comma may stand behind which an office has its name, in tokens. */
const MAX_ASIDE = 9;
const PREPOSITIONS: ReadonlySet<string> = new Set(['with', 'to', 'for', 'on', 'from', 'alongside']);

/** The envoy with whom Y met on Monday, X, said: the name that an office has behind its relative clause. */
function nameBehind(words: Words, groups: readonly PhraseGroup[], at: number): PhraseGroup | null {
  const comma = words.tokens.findIndex((token, index) => index > at && token.text === ',');
  const name = comma === -1 ? undefined : groups.find((one) => one.from === comma + 1);
  const isClosed = name !== undefined && words.tokens[name.to]?.text === ',' && name.phrases.length === 1;
  return isClosed && name.phrases[0]?.kind === 'name' && comma - at <= MAX_ASIDE ? name : null;
}

/** Token of the `whom` that opens the clause of token `at`, or of the `that` of a cleft; -1 where neither does. */
function openerOf(words: Words, at: number): number {
  const opener = clauseStart(words, at) - 1;
  // It was X that Y met.
  const isCleft =
    words.lower[opener] === 'that' &&
    /^(?:it|that)$/u.test(words.lower[0] ?? '') &&
    FORMS_OF_BE.has(words.lower[1] ?? '');
  return words.lower[opener] === 'whom' || isCleft ? opener : -1;
}

/** @returns the preposition before `whom`, '' where there is none: with whom Y met; null where no such clause begins. */
export function prepositionOfWhom(words: Words, at: number): string | null {
  const opener = openerOf(words, at);
  if (opener === -1) return null;
  const before = words.lower[opener - 1] ?? '';
  return PREPOSITIONS.has(before) ? before : '';
}

/** @returns what the relative clause of token `at` hangs on where it is its object: X, `whom` Y met; null for others. */
export function findAntecedent(words: Words, groups: readonly PhraseGroup[], at: number): PhraseGroup | null {
  const opener = openerOf(words, at);
  if (opener === -1) return null;
  const end = PREPOSITIONS.has(words.lower[opener - 1] ?? '') ? opener - 1 : opener;
  const antecedent = groups.findLast((one) => one.to === end || one.to === end - 1) ?? null;
  const isOffice = antecedent?.actors.every((actor) => !actor.startsWith('p')) === true;
  return isOffice ? (nameBehind(words, groups, at) ?? antecedent) : antecedent;
}
