import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { withChair } from './chair-of-panel.ts';
import { partiesOf } from './parties.ts';

/**
 * "The three countries last met in Lima, represented by A, B and C", "when A and B represented the two sides": the clause
 * says who was there for those who met, whoever holds their offices now.
 */
const BEFORE = /\brepresented(?: (?:there|then|at the time))? by$/u;
const BEHIND =
  /^(?:(?:had|then|still|also) )*(?:represented|led|headed|stood for|acted for) (?:the|their|both|all)(?: \S+){0,2} (?:nations|countries|states|governments|sides|parties|companies|delegations|teams|unions)\b/u;

function ofRepresentatives(sentence: MeetingSentence, mention: MeetingMention): MeetingMention {
  const { words, groups } = sentence;
  if (mention.force !== 'new' && mention.series === undefined) return mention;
  const people = groups.find(
    (group) =>
      group.from > mention.token &&
      group.actors.length > 1 &&
      group.actors.every((actor) => actor.startsWith('p')) &&
      (BEFORE.test(textIn(words, group.from - 5, group.from)) || BEHIND.test(textIn(words, group.to, group.to + 8))),
  );
  if (people === undefined || mention.parties.length > people.actors.length) return mention;
  const isKnown = people.actors.some((actor) => mention.parties.some((party) => party.actor === actor));
  if (isKnown) return mention;
  const { series: _, ...own } = mention;
  return { ...own, force: 'new', isEarlier: true, parties: partiesOf(words, people.phrases, 'PARTICIPANT') };
}

/** @returns the mention with the people who were there for those who met, or who led those that heard somebody. */
export const withRepresentatives = (sentence: MeetingSentence, mention: MeetingMention): MeetingMention =>
  withChair(sentence, ofRepresentatives(sentence, mention));
