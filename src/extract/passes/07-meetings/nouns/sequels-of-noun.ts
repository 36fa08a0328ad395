import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { Argument } from '../../06-clauses/find-arguments.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { furtherPartners } from '../verbs/further-partners.ts';
import { meetingsOfFurther } from '../verbs/meetings-of-further.ts';

/**
 * "Her meetings with B on Monday and C on Tuesday", "talks with B in Oslo and with C in Lima": what the noun
 * tells beside the first. @param mention the first, with those alone who held them all.
 */
export function sequelsOfNoun(
  sentence: MeetingSentence,
  mention: MeetingMention,
  parts: readonly Argument[],
  rule: MeetingNounRule,
  codes: ReadonlySet<string>,
): readonly MeetingMention[] {
  const partners = parts.filter(({ preposition, group }) => preposition === 'with' && group.actors.length > 0);
  const [first] = partners;
  if (first === undefined || partners.length > 1 || mention.parties.length === 0) return [];
  // A lunch with B on Monday and C on Tuesday; of one meeting on trade and the Chilean grid Chile is no partner.
  const isOfSeveral = (sentence.words.lower[mention.token] ?? '').endsWith('s');
  const further = furtherPartners(sentence, first.group).filter(
    ({ group }) => isOfSeveral || group.actors.some((actor) => actor.startsWith('p')),
  );
  return meetingsOfFurther(sentence, mention, further, rule.partner, codes);
}
