import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { LIGHT_VERBS } from '../../../lexicon/event-verbs.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';
import { verbOfSequel } from '../nouns/verb-of-sequel.ts';
import { lieAhead } from './ahead-of-journey.ts';
import { couldBegin, isAwaited } from './could-begin.ts';
import type { Government } from './government.ts';
import { deniesClaim, governorOfNoun, isCollapse, isDenying, statusOfModifiers } from './governor-of-noun.ts';
import { isBehindNor } from './negated-subject.ts';
import { isOfFixedDay, isOfPlan, isSaidDone, startOfMeasured } from './plan-of-noun.ts';
import { isResolvedBehind } from './resolved-at.ts';
import { isMatchOfNoun } from './sporting-match.ts';
import { statusOfCopula } from './status-of-copula.ts';
import { governorOfGerund } from './status-of-gerund.ts';
import { statusOfGovernor } from './status-of-governor.ts';
import { statusOfPredicate } from './status-of-predicate.ts';
import { statusOfSetting } from './status-of-setting.ts';
import { isAbsence } from './status-of-text.ts';
import { isStillAhead } from './still-ahead.ts';
import { isSubjectAfterJoint, isSubjectOfReport } from './subject-of-clause.ts';
import { statusOfUndoing } from './undoing-verb.ts';
import { isUndoneAfter } from './undone-after.ts';
import { isOfUndonePlan } from './undone-plan.ts';
import { verbAfterNoun, verbBeforeNoun } from './verbs-of-noun.ts';

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at on for to into during after before following of ahead toward towards until since from with amid over by about through'.split(
    ' ',
  ),
);
/** What stands before the colon of a diary's line: "Now on: Lund's call with Solís". */
const DIARY = /\b(?:postponed|rescheduled|moved|now on|planned|scheduled|coming up|next|to come|ahead)\b[^:]*:/u;
const WHICH_LASTED = /^, (?:which (?:was held|took place|began|lasted|ended|ran)|held|lasting)\b/u;
const PAST_FORM = /(?:ed|held|took|made|had|began|gave|led|sat|went|came|flew|spoke|wound|kept)$/u;
const ARRANGING =
  /^(?:arrange|organi[sz]e|schedule|set|broker|secure|prepare|plan|agree|negotiate|discuss|facilitate)$/u;
const PROCESSES: ReadonlySet<string> = new Set(['talks', 'negotiations', 'consultations', 'dialogue']);

/** Whether the verb says that the meeting, once only planned, took place: held a postponed meeting. */
const isCarriedOut = (words: Words, verb: number): boolean =>
  LIGHT_VERBS.has(words.tokens[verb]?.lemma ?? '') && PAST_FORM.test(words.lower[verb] ?? '');

/** Denied that the talks were a mistake: that they were held nobody denies. */
const JUDGEMENT =
  /^(?:(?:was|were|is|are|had been|has been|have been) (?:(?:in any way|ever|at all) )?(?:an?|the|not|about|improper|secret|secretive|inappropriate|wrong|illegal|unlawful|political|private|tense|heated|difficult|intended|aimed|meant|linked|related|connected|motivated|part|to blame|designed)\b|broke|breached|violated|amounted|constituted|damaged|undermined|influenced|harmed|focused|touched|covered|involved|had (?:anything|any|led|caused|influenced|damaged|been (?:an?|improper|secret|political|wrong)))\b/u;

function isJudged(words: Words, phrase: NounPhrase): boolean {
  if (!phrase.isDefinite) return false;
  const verb = verbAfterNoun(words, phrase.noun);
  return verb !== -1 && JUDGEMENT.test(textIn(words, verb, verb + 6));
}

/** How the noun phrase is governed; whether that only tells of an absence, as the words of its own clause have it. */
function readGovernment(words: Words, phrase: NounPhrase): Omit<Government, 'isDone'> {
  const from = startOfMeasured(words, phrase);
  const before = words.lower[from - 1] ?? '';
  const nearest = verbBeforeNoun(words, from);
  const isOther =
    nearest !== -1 &&
    (isSubjectOfReport(words, nearest, from, phrase.noun) || isSubjectAfterJoint(words, from, phrase.noun));
  const verb = isOther ? -1 : nearest;
  if (isBehindNor(words, from))
    return { verb: -1, place: 'subject', preposition: '', status: 'DENIED', isAbsence: true };
  if ((before === 'before' && couldBegin(words, phrase.noun)) || isAwaited(words, phrase.noun, before))
    return { verb: -1, place: 'subject', preposition: '', status: 'HYPOTHETICAL', isAbsence: false };
  const told = statusOfSetting(words, from);
  const setting = told === 'DENIED' && verb === -1 && isJudged(words, phrase) ? null : told;
  const hangsOn = governorOfNoun(words, from);
  const governor = hangsOn?.status === 'HYPOTHETICAL' && isDenying(words, verb) ? 'DENIED' : (hangsOn?.status ?? null);
  const found = statusOfModifiers(words, phrase);
  const isNone = hangsOn?.isAbsence === true || phrase.modifiers.includes('no');
  const settle = (status: MeetingStatus, isDone: boolean): MeetingStatus => {
    const modifier = isDone && (found === 'PLANNED' || found === 'CANCELLED') ? null : found;
    const isOpen = status === 'HELD' || status === 'PLANNED' || (status === 'PROPOSED' && governor === 'REFUSED');
    const inner = governor !== null && isOpen ? governor : status;
    if (words.lower[phrase.noun + 2] === 'neither') return 'HYPOTHETICAL';
    if ((inner === 'HELD' || inner === 'PLANNED') && isOfUndonePlan(words, from)) return 'CANCELLED';
    if (modifier !== null && (inner === 'HELD' || inner === 'PLANNED')) return modifier;
    return setting !== null && (inner === 'HELD' || setting === 'HYPOTHETICAL') ? setting : inner;
  };
  if (verb === -1) {
    const after = verbAfterNoun(words, phrase.noun);
    const isPrepositional = PREPOSITIONS.has(before);
    const isAnnounced = after === -1 && DIARY.test(textIn(words, 0, from));
    const predicate = after === -1 ? (isAnnounced ? 'PLANNED' : 'HELD') : statusOfPredicate(words, after);
    const isSettled = isPrepositional && predicate === 'PLANNED' && isResolvedBehind(words, after);
    const said = statusOfCopula(words, from) ?? (isSettled ? 'HELD' : predicate);
    const isUndone =
      (said === 'PLANNED' && isUndoneAfter(words, after)) ||
      (said === 'DENIED' && isOfPlan(words, phrase, after, found));
    const status = isUndone ? 'CANCELLED' : said;
    const isDone = isSaidDone(words, after);
    // A week after a meeting of A and B was called off: the word opens a clause.
    const isOpened = (before === 'after' || before === 'before') && status === 'CANCELLED';
    return {
      verb: after,
      place: isPrepositional ? 'preposition' : 'subject',
      preposition: isPrepositional ? before : '',
      status:
        hangsOn?.status === 'PLANNED' && after !== -1 && isCollapse(words, after)
          ? 'CANCELLED'
          : settle(isPrepositional && status !== 'PLANNED' && !isOpened ? 'HELD' : status, isDone),
      isAbsence: isNone || (said === 'DENIED' && !isUndone),
    };
  }
  const group = readVerbGroup(words, verbOfSequel(words, verb));
  const gerund = governorOfGerund(words, group);
  const own = statusOfGovernor(words, group, { phrase, from, before, gerund });
  const isObject = from === verb + 1 || !PREPOSITIONS.has(before);
  // Discussed the planned meeting of A and B.
  const isTalkedOf = found === 'PLANNED' && words.tokens[verb]?.lemma === 'discuss' && own !== 'DENIED';
  if (isTalkedOf) return { verb, place: 'object', preposition: '', status: 'PLANNED', isAbsence: isNone };
  const undone = statusOfUndoing(words, group, from, phrase.noun, isObject);
  if (undone !== null) {
    // `may cancel the talks` cancels nothing yet; `refused to rule out a meeting` is none.
    const status = own === null || own === 'PLANNED' ? undone : 'HYPOTHETICAL';
    return {
      verb,
      place: 'object',
      preposition: '',
      status: settle(status, false),
      isAbsence: !isDenying(words, verb),
    };
  }
  // Working to set up a call: who arranges a meeting has none yet.
  if (group.isInfinitive && own === null && isObject && ARRANGING.test(words.lower[verb] ?? '')) {
    // To discuss the accession talks: a matter, and nobody's plan to meet.
    const isMatter = words.lower[verb] === 'discuss' && PROCESSES.has(words.lower[phrase.noun] ?? '');
    const status = settle(isMatter ? 'HYPOTHETICAL' : 'PROPOSED', false);
    return { verb, place: 'object', preposition: '', status, isAbsence: isNone };
  }
  const ahead = own !== null ? null : lieAhead(words, { verb, group, before, from, noun: phrase.noun });
  return {
    verb,
    place: isObject ? 'object' : 'preposition',
    preposition: isObject ? '' : before,
    status: settle(
      own === 'DENIED' && isOfFixedDay(words, phrase.noun) ? 'CANCELLED' : (own ?? ahead ?? 'HELD'),
      own === null && isObject && isCarriedOut(words, verb),
    ),
    isAbsence: isNone || gerund?.isAbsence === true || isAbsence(group.text),
  };
}

/** @returns how the noun phrase is governed, and what its clause says of the meeting. */
export function governmentOf(words: Words, phrase: NounPhrase): Government {
  const read = readGovernment(words, phrase);
  const government: typeof read = isMatchOfNoun(words, phrase.noun) ? { ...read, status: 'HYPOTHETICAL' } : read;
  const isAbsence = government.status === 'DENIED' && government.isAbsence && !deniesClaim(words);
  const isDone =
    government.place === 'subject' &&
    government.status === 'HELD' &&
    (isSaidDone(words, government.verb) || WHICH_LASTED.test(textIn(words, phrase.noun + 1, phrase.noun + 6)));
  const { verb, place, preposition } = government;
  const isAhead = government.status === 'HELD' && isStillAhead(words, phrase, verb, place === 'object');
  return { verb, place, preposition, status: isAhead ? 'PLANNED' : government.status, isAbsence, isDone };
}
