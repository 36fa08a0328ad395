import { textIn } from '../../../lexicon/placed-words.ts';
import type { ToldGovernment } from './government.ts';
import { isCollapse } from './governor-of-noun.ts';
import { type NounClause, settleStatus } from './noun-clause.ts';
import { isOfPlan, isSaidDone } from './plan-of-noun.ts';
import { PREPOSITIONS } from './prepositions-of-noun.ts';
import { isResolvedBehind } from './resolved-at.ts';
import { statusOfCopula } from './status-of-copula.ts';
import { statusOfPredicate } from './status-of-predicate.ts';
import { isUndoneAfter } from './undone-after.ts';
import { verbOfSubject } from './verb-of-subject.ts';
import { verbAfterNoun } from './verbs-of-noun.ts';

/** What stands before the colon of a diary's line: "Now on: Lund's call with Solís". */
const DIARY = /\b(?:postponed|rescheduled|moved|now on|planned|scheduled|coming up|next|to come|ahead)\b[^:]*:/u;

/** A meeting that no verb stands before, by the verb behind it: the talks were called off, after talks that lasted an hour. */
export function governmentOfSubject(clause: NounClause): ToldGovernment {
  const { words, phrase, from, before, hangsOn, found, isNone } = clause;
  const isPrepositional = PREPOSITIONS.has(before);
  const after = isPrepositional ? verbAfterNoun(words, phrase.noun) : verbOfSubject(words, from, phrase.noun);
  const isAnnounced = after === -1 && DIARY.test(textIn(words, 0, from));
  const predicate = after === -1 ? (isAnnounced ? 'PLANNED' : 'HELD') : statusOfPredicate(words, after);
  const isSettled = isPrepositional && predicate === 'PLANNED' && isResolvedBehind(words, after);
  const said = statusOfCopula(words, from) ?? (isSettled ? 'HELD' : predicate);
  const isUndone =
    (said === 'PLANNED' && isUndoneAfter(words, after)) || (said === 'DENIED' && isOfPlan(words, phrase, after, found));
  const status = isUndone ? 'CANCELLED' : said;
  const isDone = isSaidDone(words, after);
  // A week after a meeting of A and B was called off: the word opens a clause.
  const isOpened =
    (before === 'after' || before === 'before') &&
    (status === 'CANCELLED' || status === 'DENIED') &&
    !words.lower.slice(phrase.noun, after).includes(',');
  return {
    verb: after,
    place: isPrepositional ? 'preposition' : 'subject',
    preposition: isPrepositional ? before : '',
    status:
      hangsOn?.status === 'PLANNED' && after !== -1 && isCollapse(words, after)
        ? 'CANCELLED'
        : settleStatus(clause, isPrepositional && status !== 'PLANNED' && !isOpened ? 'HELD' : status, isDone),
    isAbsence: isNone || (said === 'DENIED' && !isUndone),
  };
}
