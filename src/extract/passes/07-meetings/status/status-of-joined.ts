import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';

/**
 * The second of two verbs that share what stands before the first: will fly to Rome and meet X, was to have flown to Rome and
 * met X. Limits: only behind a plan or what did not come about; could fly to Rome and meet X tells of nothing.
 */
const PLANNING =
  /^(?!.*\b(?:not|never|refused?|refuses)\b).*\b(?:will|shall|(?:is|are) (?:\S+ )?to|(?:due|expected|set|scheduled) to|plans? to|planning to|intends? to)\b(?!.*\b(?:to have|had to|that)\b)/u;
const UNDONE =
  /\b(?:was|were|had been (?:due|expected|set|scheduled)|(?:due|expected|set|scheduled)) to have \S+(?:ed|n|ne|t)\b/u;
const UNREAL = /\b(?:would|could|should|might) have \S+(?:ed|n|ne|t)\b/u;
const JOINED = /^(?:and|then|also|later)$/u;

/** @returns the status of a verb without auxiliaries that is joined to one that has them; null where it is not. */
export function statusOfJoined(words: Words, { from, verb, text }: VerbGroup): MeetingStatus | null {
  if (from !== verb || !JOINED.test(words.lower[verb - 1] ?? '')) return null;
  const before = words.lower.slice(clauseStart(words, from), from).join(' ');
  if (UNDONE.test(before)) return 'CANCELLED';
  if (UNREAL.test(before)) return 'HYPOTHETICAL';
  const isConditional = words.lower.slice(0, from).some((word) => word === 'if' || word === 'unless');
  return words.tokens[verb]?.lemma === text && !isConditional && PLANNING.test(before) ? 'PLANNED' : null;
}
