import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import { statusOfText } from './status-of-text.ts';

const COPULA: ReadonlySet<string> = new Set(['be', 'been', 'become']);
/** `It is to be the first meeting`, `that was to have been their third`. */
const IS_TO_BE = /\b(?:is|are|was|were) (?:\S+ )?to (?:be|become|have been)$/u;
const WINDOW = 6;

/**
 * What a noun phrase behind a copula is: `it would be the first meeting of the two` tells of none yet.
 * @param from first token of the phrase. @returns null where it is no such complement, or the copula is of what happened.
 */
export function statusOfCopula(words: Words, from: number): MeetingStatus | null {
  if (!COPULA.has(words.lower[from - 1] ?? '')) return null;
  if (IS_TO_BE.test(textIn(words, from - WINDOW, from))) return 'PLANNED';
  return statusOfText(readVerbGroup(words, from - 1).text);
}
