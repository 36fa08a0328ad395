import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Government } from '../status/government.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Rules whose noun, behind one of these prepositions, is what several subjects had together: A and B agreed at a dinner. */
const SHARED_RULES: ReadonlySet<string> = new Set(['meeting', 'meal', 'discussion', 'negotiation', 'video-call']);
const SHARED_PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'in', 'after', 'during', 'over', 'following']);

/** @returns several subjects of a clause that an indefinite noun stands in without a partner, else none. */
export function partiesOfShared(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  phrase: NounPhrase,
  government: Government,
): readonly Party[] {
  const { words, groups } = sentence;
  const isShared =
    SHARED_RULES.has(rule.name) &&
    government.verb !== -1 &&
    !phrase.isDefinite &&
    phrase.owner === null &&
    SHARED_PREPOSITIONS.has(words.lower[phrase.from - 1] ?? '') &&
    !/^(?:of|with|between|among|to)$/u.test(words.lower[phrase.noun + 1] ?? '');
  if (!isShared) return [];
  const subject = findAgent(words, groups, readVerbGroup(words, government.verb));
  const isPair =
    subject !== null && subject.actors.length > 1 && subject.actors.every((actor) => actor.startsWith('p'));
  return isPair ? partiesOf(words, subject.phrases, rule.owner) : [];
}
