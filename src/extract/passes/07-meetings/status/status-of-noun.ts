import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';
import { couldBegin, isAwaited } from './could-begin.ts';
import type { Government, ToldGovernment } from './government.ts';
import { governmentOfObject } from './government-of-object.ts';
import { governmentOfSubject } from './government-of-subject.ts';
import { deniesClaim } from './governor-of-noun.ts';
import { isBehindNor } from './negated-subject.ts';
import { readNounClause } from './noun-clause.ts';
import { isSaidDone, startOfMeasured } from './plan-of-noun.ts';
import { isMatchOfNoun } from './sporting-match.ts';
import { isStillAhead } from './still-ahead.ts';

const WHICH_LASTED = /^, (?:which (?:was held|took place|began|lasted|ended|ran)|held|lasting)\b/u;

function readGovernment(words: Words, phrase: NounPhrase): ToldGovernment {
  const from = startOfMeasured(words, phrase);
  const before = words.lower[from - 1] ?? '';
  if (isBehindNor(words, from))
    return { verb: -1, place: 'subject', preposition: '', status: 'DENIED', isAbsence: true };
  if ((before === 'before' && couldBegin(words, phrase.noun)) || isAwaited(words, phrase.noun, before))
    return { verb: -1, place: 'subject', preposition: '', status: 'HYPOTHETICAL', isAbsence: false };
  const clause = readNounClause(words, phrase, from);
  return clause.verb === -1 ? governmentOfSubject(clause) : governmentOfObject(clause);
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
