import type { ParticipantRole } from '../../../../domain/vocabulary/participant-role.ts';
import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import type { Argument } from '../../06-clauses/find-arguments.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { isAccepted, partiesOf } from '../parties/parties.ts';
import type { Government } from '../status/government.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Prepositions that name who takes part in a meeting that a noun tells of. */
const PARTNER_PREPOSITIONS: ReadonlySet<string> = new Set(['with', 'between', 'among', 'of', 'by', 'from', 'to']);

/** Learned of the dinner from an e-mail by X: what X wrote. */
const WRITINGS =
  /^(?:e-?mails?|letters?|notes?|texts?|messages?|columns?|articles?|reports?|posts?|books?|blogs?|statements?|memos?|interviews?)$/u;

/** Roles of the subject of a verb with the talks of others as its object: brokered talks between A and B. */
const ARRANGING: Readonly<Record<string, ParticipantRole>> = {
  mediate: 'MEDIATOR',
  broker: 'MEDIATOR',
  facilitate: 'MEDIATOR',
  moderate: 'MEDIATOR',
  host: 'HOST',
  chair: 'HOST',
  convene: 'ORGANIZER',
};

/** Who comes to whom in a visit, who calls whom: `to`, `from` and `by` change the roles. */
export function partiesOfArguments(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  found: readonly Argument[],
): readonly Party[] {
  return found.flatMap(({ preposition, group }) => {
    const { words } = sentence;
    // A courtesy call by A on B.
    if (rule.name === 'courtesy-call' && (preposition === 'on' || preposition === 'by'))
      return partiesOf(words, group.phrases, preposition === 'on' ? rule.partner : rule.owner);
    if (!PARTNER_PREPOSITIONS.has(preposition)) return [];
    if (preposition === 'by' && WRITINGS.test(words.lower[group.from - 2] ?? '')) return [];
    if (rule.kind === 'VISIT') {
      if (preposition === 'to' || preposition === 'with') return partiesOf(words, group.phrases, 'HOST');
      return preposition === 'by' || preposition === 'of' || preposition === 'from'
        ? partiesOf(words, group.phrases, 'VISITOR')
        : [];
    }
    if (rule.kind === 'BRIEFING' && (preposition === 'from' || preposition === 'by'))
      return partiesOf(words, group.phrases, 'BRIEFER');
    if (preposition === 'from') return rule.kind === 'PHONE_CALL' ? partiesOf(words, group.phrases, 'CALLER') : [];
    if (preposition === 'to') return rule.kind === 'PHONE_CALL' ? partiesOf(words, group.phrases, 'RECEIVER') : [];
    if (preposition === 'of' && !isAccepted(words, group, 'countries')) return [];
    return partiesOf(words, group.phrases, rule.partner);
  });
}

/** @returns the subject of a verb that arranges the talks of others, with its part in them. */
export function partiesOfArranger(
  sentence: MeetingSentence,
  phrase: NounPhrase,
  government: Government,
): readonly Party[] {
  const { words, groups } = sentence;
  const role = ARRANGING[words.tokens[government.verb]?.lemma ?? ''];
  if (role === undefined || government.place !== 'object' || government.verb > phrase.from) return [];
  const group = readVerbGroup(words, government.verb);
  const subject = group.isPassive ? null : findAgent(words, groups, group);
  return subject === null ? [] : partiesOf(words, subject.phrases, role);
}
