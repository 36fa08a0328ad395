import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { SPEECH_FORMS } from '../../../lexicon/speech-verbs.ts';
import type { Words } from '../../03-names/words.ts';
import { statusOfPredicate } from './status-of-predicate.ts';
import { verbAfterNoun } from './verbs-of-noun.ts';

/** Whether a meeting noun behind a verb is the subject of a clause of its own, and no object. */
const FATE_OF_CLAUSE =
  /^(?:(?:was|were|had been|has been|have been|is|are) (?:\S+ )?(?:cancell?ed|called off|postponed|put off|scrapped|dropped|abandoned|shelved|suspended|planned|scheduled|expected|set for|due|held|off)\b|(?:fell through|took place|will (?:be held|take place|follow)|(?:did|will|would|could) not\b|never took))/u;

/** Statuses of a predicate that says that nothing came of its subject. */
const UNDONE: ReadonlySet<MeetingStatus> = new Set<MeetingStatus>(['CANCELLED', 'DENIED', 'REFUSED']);

/** Said talks were held: the verb reports a clause whose subject the noun is; so it does behind a comma. */
export function isSubjectOfReport(words: Words, verb: number, from: number, noun: number): boolean {
  const isReported = SPEECH_FORMS.has(words.lower[verb] ?? '') && from === verb + 1;
  return (isReported || words.tokens[from - 1]?.text === ',') && verbAfterNoun(words, noun) !== -1;
}

/** A week after a planned summit was called off: what `after` opens is a clause, whose subject the noun is. */
export function isSubjectAfterJoint(words: Words, from: number, noun: number): boolean {
  // Flew home, and a meeting with X was abandoned.
  if (/^(?:and|but|so)$/u.test(words.lower[from - 1] ?? '')) {
    const verb = verbAfterNoun(words, noun);
    return (
      verb !== -1 && (FATE_OF_CLAUSE.test(textIn(words, verb, verb + 5)) || UNDONE.has(statusOfPredicate(words, verb)))
    );
  }
  if (!/^(?:after|before|since|until)$/u.test(words.lower[from - 1] ?? '')) return false;
  const after = verbAfterNoun(words, noun);
  if (after === -1 || words.lower.slice(noun, after).includes(',')) return false;
  if (statusOfEnd(words, from, noun) !== null) return false;
  return UNDONE.has(statusOfPredicate(words, after));
}

const ENDED =
  /^(?:ended|collapsed|broke (?:up|down|off)|brought|produced|yielded|failed|lasted|took place|dragged on|stalled|concluded|finished|(?:did not|didn[’']t) (?:bring|produce|yield|lead|result|end|resolve|settle))\b/u;
const BEGUN = /\bbefore (?:it|they) (?:began|had begun|started|could begin|got under way)\b/u;
const FATE = 12;

/**
 * Will meet again after talks with X broke up: whatever the verb before says, what is told of the noun itself decides.
 *
 * @returns null where the noun behind `after` is no subject, or its verb does not tell how the meeting went
 */
export function statusOfEnd(words: Words, from: number, noun: number): 'HELD' | 'CANCELLED' | null {
  if (words.lower[from - 1] !== 'after') return null;
  const after = verbAfterNoun(words, noun);
  if (after === -1 || words.lower.slice(noun, after).includes(',')) return null;
  const fate = textIn(words, after, after + FATE);
  if (!ENDED.test(fate)) return null;
  return BEGUN.test(fate) ? 'CANCELLED' : 'HELD';
}
