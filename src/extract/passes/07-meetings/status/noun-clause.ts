import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { NounGovernor } from '../../../rules/status/noun-governor.ts';
import type { Words } from '../../03-names/words.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';
import { governorOfNoun, isDenying, statusOfModifiers } from './governor-of-noun.ts';
import { statusOfSetting } from './status-of-setting.ts';
import { isSubjectAfterJoint, isSubjectOfReport } from './subject-of-clause.ts';
import { isOfUndonePlan } from './undone-plan.ts';
import { verbAfterNoun, verbBeforeNoun } from './verbs-of-noun.ts';

/** A meeting's noun in its clause, with what says of it there how real it is, its verb apart. */
export interface NounClause {
  readonly words: Words;
  readonly phrase: NounPhrase;
  /** First token of the phrase, its measure included: hours of talks. */
  readonly from: number;
  /** The word before it. */
  readonly before: string;
  /** The verb before that it may be the object of, or -1. */
  readonly verb: number;
  /** What it hangs on: hopes for talks; and what that makes of it. */
  readonly hangsOn: NounGovernor | null;
  readonly governor: MeetingStatus | null;
  /** By the words of its phrase: a planned meeting. */
  readonly found: MeetingStatus | null;
  /** By what the clause is set in: if they meet, he denied that they met. */
  readonly setting: MeetingStatus | null;
  /** Whether the phrase itself says that there was none: no meeting. */
  readonly isNone: boolean;
}

/** Denied that the talks were a mistake: that they were held nobody denies. */
const JUDGEMENT =
  /^(?:(?:was|were|is|are|had been|has been|have been) (?:(?:in any way|ever|at all) )?(?:an?|the|not|about|improper|secret|secretive|inappropriate|wrong|illegal|unlawful|political|private|tense|heated|difficult|intended|aimed|meant|linked|related|connected|motivated|part|to blame|designed)\b|broke|breached|violated|amounted|constituted|damaged|undermined|influenced|harmed|focused|touched|covered|involved|had (?:anything|any|led|caused|influenced|damaged|been (?:an?|improper|secret|political|wrong)))\b/u;

function isJudgementOnly(words: Words, phrase: NounPhrase): boolean {
  if (!phrase.isDefinite) return false;
  const verb = verbAfterNoun(words, phrase.noun);
  return verb !== -1 && JUDGEMENT.test(textIn(words, verb, verb + 6));
}

/** @param from first token of the phrase, its measure included. @returns the verb that it may be the object of, or -1. */
function verbOf(words: Words, from: number, noun: number): number {
  const nearest = verbBeforeNoun(words, from);
  const isOther =
    nearest !== -1 && (isSubjectOfReport(words, nearest, from, noun) || isSubjectAfterJoint(words, from, noun));
  return isOther ? -1 : nearest;
}

/** @param from first token of the phrase, its measure included. */
export function readNounClause(words: Words, phrase: NounPhrase, from: number): NounClause {
  const verb = verbOf(words, from, phrase.noun);
  const told = statusOfSetting(words, from);
  const hangsOn = governorOfNoun(words, from);
  return {
    words,
    phrase,
    from,
    before: words.lower[from - 1] ?? '',
    verb,
    hangsOn,
    governor: hangsOn?.status === 'HYPOTHETICAL' && isDenying(words, verb) ? 'DENIED' : (hangsOn?.status ?? null),
    found: statusOfModifiers(words, phrase),
    setting: told === 'DENIED' && verb === -1 && isJudgementOnly(words, phrase) ? null : told,
    isNone: hangsOn?.isAbsence === true || phrase.modifiers.includes('no'),
  };
}

/**
 * What all else in the clause makes of the status that the verb gives: what it hangs on, a plan given up, the words of the
 * phrase, the setting.
 *
 * @param isDone whether the verb says that it took place, once planned as it may have been.
 */
export function settleStatus(clause: NounClause, status: MeetingStatus, isDone: boolean): MeetingStatus {
  const { words, phrase, from, governor, found, setting } = clause;
  const modifier = isDone && (found === 'PLANNED' || found === 'CANCELLED') ? null : found;
  const isOpen = status === 'HELD' || status === 'PLANNED' || (status === 'PROPOSED' && governor === 'REFUSED');
  const inner = governor !== null && isOpen ? governor : status;
  if (words.lower[phrase.noun + 2] === 'neither') return 'HYPOTHETICAL';
  if ((inner === 'HELD' || inner === 'PLANNED') && isOfUndonePlan(words, from)) return 'CANCELLED';
  if (modifier !== null && (inner === 'HELD' || inner === 'PLANNED')) return modifier;
  return setting !== null && (inner === 'HELD' || setting === 'HYPOTHETICAL') ? setting : inner;
}
