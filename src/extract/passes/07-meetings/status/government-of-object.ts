import { LIGHT_VERBS } from '../../../lexicon/event-verbs.ts';
import type { Words } from '../../03-names/words.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import { verbOfSequel } from '../nouns/verb-of-sequel.ts';
import { lieAhead } from './ahead-of-journey.ts';
import type { ToldGovernment } from './government.ts';
import { isDenying } from './governor-of-noun.ts';
import { type NounClause, settleStatus } from './noun-clause.ts';
import { isOfFixedDay } from './plan-of-noun.ts';
import { PREPOSITIONS } from './prepositions-of-noun.ts';
import { governorOfGerund } from './status-of-gerund.ts';
import { statusOfGovernor } from './status-of-governor.ts';
import { isAbsence } from './status-of-text.ts';
import { statusOfUndoing } from './undoing-verb.ts';

const ARRANGING =
  /^(?:arrange|organi[sz]e|schedule|set|broker|secure|prepare|plan|agree|negotiate|discuss|facilitate)$/u;
const PROCESSES: ReadonlySet<string> = new Set(['talks', 'negotiations', 'consultations', 'dialogue']);
const PAST_FORM = /(?:ed|held|took|made|had|began|gave|led|sat|went|came|flew|spoke|wound|kept)$/u;

/** Whether the verb says that the meeting, once only planned, took place: held a postponed meeting. */
const isHolding = (words: Words, verb: number): boolean =>
  LIGHT_VERBS.has(words.tokens[verb]?.lemma ?? '') && PAST_FORM.test(words.lower[verb] ?? '');

/** A meeting that a verb stands before, as its object or behind a preposition: held talks, agreed at talks. */
export function governmentOfObject(clause: NounClause): ToldGovernment {
  const { words, phrase, from, before, verb, found, isNone } = clause;
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
      status: settleStatus(clause, status, false),
      isAbsence: !isDenying(words, verb),
    };
  }
  // Working to set up a call: who arranges a meeting has none yet.
  if (group.isInfinitive && own === null && isObject && ARRANGING.test(words.lower[verb] ?? '')) {
    // To discuss the accession talks: a matter, and nobody's plan to meet.
    const isMatter = words.lower[verb] === 'discuss' && PROCESSES.has(words.lower[phrase.noun] ?? '');
    const status = settleStatus(clause, isMatter ? 'HYPOTHETICAL' : 'PROPOSED', false);
    return { verb, place: 'object', preposition: '', status, isAbsence: isNone };
  }
  const ahead = own !== null ? null : lieAhead(words, { verb, group, before, from, noun: phrase.noun });
  return {
    verb,
    place: isObject ? 'object' : 'preposition',
    preposition: isObject ? '' : before,
    status: settleStatus(
      clause,
      own === 'DENIED' && isOfFixedDay(words, phrase.noun) ? 'CANCELLED' : (own ?? ahead ?? 'HELD'),
      own === null && isObject && isHolding(words, verb),
    ),
    isAbsence: isNone || gerund?.isAbsence === true || isAbsence(group.text),
  };
}
