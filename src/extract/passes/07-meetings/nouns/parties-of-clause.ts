import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { DEALING_VERBS, OUTCOME_VERBS } from '../../../lexicon/dealing-verbs.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { type Argument, findArguments } from '../../06-clauses/find-arguments.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { readVerbGroup, type VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import { statusOfSetting } from '../status/status-of-setting.ts';

/**
 * Who dealt with whom in a clause that names an occasion and not its parties: "A pressed B on tariffs at a tense meeting",
 * "A and B failed to agree after three hours of talks". Two who are the subject were there together; one was there with
 * whom the verb was addressed to.
 */
export interface Dealing {
  readonly parties: readonly Party[];
  /** The verb that they are the arguments of. */
  readonly verb: number;
  readonly hasAddressee: boolean;
  /** Whether the other one stands behind `with`, who did it too: agreed with B, unlike thanked B. */
  readonly isJoint: boolean;
}

const hasPerson = (group: PhraseGroup): boolean => group.actors.some((actor) => actor.startsWith('p'));
const isPeople = (group: PhraseGroup): boolean => group.actors.every((actor) => actor.startsWith('p'));

/** What sides, the leaders of Peru and Chile among them, do together where they meet. */
const AGREED = /^(?:(?:have|has|had|also|then|both) )*(?:agreed|vowed|pledged|failed)(?: to \S+)?$/u;

/** Whom the verb is addressed to, or null: told B, won promises from B; of a passive, its agent. */
function addresseeOf(sentence: MeetingSentence, group: VerbGroup): Argument | null {
  const { words, groups } = sentence;
  const lemma = words.tokens[group.verb]?.lemma ?? '';
  const found = findArguments(words, groups, group.verb + 1);
  if (group.isPassive) {
    if (DEALING_VERBS['']?.has(lemma) !== true) return null;
    return found.find((one) => one.preposition === 'by' && hasPerson(one.group)) ?? null;
  }
  const isAddressed = (preposition: string): boolean => DEALING_VERBS[preposition]?.has(lemma) === true;
  const argument = found.find((one, index) =>
    one.preposition === '' ? index === 0 && isAddressed('') : isAddressed(one.preposition),
  );
  return argument !== undefined && hasPerson(argument.group) ? argument : null;
}

/** @returns the people of the verb's clause, or null where fewer than two dealt with each other. */
export function dealingOfVerb(sentence: MeetingSentence, verb: number, role: Party['role']): Dealing | null {
  const { words, groups } = sentence;
  const group = readVerbGroup(words, verb);
  const subject = findAgent(words, groups, group);
  if (subject === null) return null;
  const own = partiesOf(words, subject.phrases, role);
  if (!isPeople(subject) || !hasPerson(subject)) {
    const isOfSides = subject.actors.length > 1 && !group.isPassive && AGREED.test(group.text);
    return isOfSides ? { parties: own, verb, hasAddressee: false, isJoint: false } : null;
  }
  const argument = addresseeOf(sentence, group);
  const addressee = argument?.group ?? null;
  if (addressee !== null && !addressee.actors.some((actor) => subject.actors.includes(actor))) {
    const parties = [...own, ...partiesOf(words, addressee.phrases, role)];
    return { parties, verb, hasAddressee: true, isJoint: argument?.preposition === 'with' };
  }
  const isShared = subject.actors.length > 1 && !group.isPassive;
  return isShared ? { parties: own, verb, hasAddressee: false, isJoint: false } : null;
}

/** Whether the verb leans on one before it: to cut, calling. */
const isDependent = (words: Words, group: VerbGroup): boolean =>
  group.isInfinitive || (group.from === group.verb && words.lower[group.verb]?.endsWith('ing') === true);

/** @param before the token behind the clause's words. @returns the dealing of the nearest verb before it that has one. */
export function dealingBefore(sentence: MeetingSentence, before: number, role: Party['role']): Dealing | null {
  const { words } = sentence;
  const start = clauseStart(words, before);
  for (let at = before - 1; at >= start; at -= 1) {
    if (words.tokens[at]?.pos !== 'VERB' || sentence.quoted[at] === true) continue;
    const dealing = dealingOfVerb(sentence, at, role);
    const leans = isDependent(words, readVerbGroup(words, at));
    if (dealing !== null && (dealing.hasAddressee || !leans)) return dealing;
    if (!leans) return null;
  }
  return null;
}

const PROMISED =
  /^(?:(?:have|has|had|also|then|later|both) )*(?:agreed|failed|vowed|pledged|promised|decided|tried|sought|managed|struggled|resolved|committed|undertook|promised|were unable|was unable|did not|could not|didn't|couldn't|did n't|could n't)(?: to)?\b/u;
const ATTEMPTED =
  /^(?:(?:have|has|had|also|then|later|both) )*(?:failed|tried|sought|managed|struggled|began|was unable|were unable|did not|could not|did n't|could n't) (?:to )?/u;

/**
 * What the clause says of its occasion. What was agreed or tried there without success is no matter of whether it took
 * place: failed to reach a deal at a meeting.
 */
export function statusOfDealing(words: Words, dealing: Dealing, status: MeetingStatus): MeetingStatus {
  if (status === 'HELD' || status === 'CANCELLED') return status;
  const group = readVerbGroup(words, dealing.verb);
  if (statusOfSetting(words, group.from) !== null) return status;
  const isOutcome = OUTCOME_VERBS.has(words.tokens[dealing.verb]?.lemma ?? '');
  const isDone = isOutcome && (dealing.hasAddressee ? ATTEMPTED : PROMISED).test(group.text);
  return isDone || /^(?:agreed|decided|vowed|pledged|promised|failed)$/u.test(group.text) ? 'HELD' : status;
}
