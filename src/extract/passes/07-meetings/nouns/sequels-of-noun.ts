import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { Argument } from '../../06-clauses/find-arguments.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { furtherPartners } from '../verbs/further-partners.ts';
import { meetingsOfFurther } from '../verbs/meetings-of-further.ts';

/**
 * "Her meetings with B on Monday and C on Tuesday", "talks with B in Oslo and with C in Lima": what a noun of several tells
 * beside the first. @param mention the first, with those alone who held them all.
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
  const isOfSeveral = (sentence.words.lower[mention.token] ?? '').endsWith('s');
  if (first === undefined || partners.length > 1 || !isOfSeveral || mention.parties.length === 0) return [];
  return meetingsOfFurther(sentence, mention, furtherPartners(sentence, first.group), rule.partner, codes);
}
