import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { uniteParties } from '../parties/parties.ts';
import { separateByNoun } from '../parties/separate-by-noun.ts';
import { governmentOf } from '../status/status-of-noun.ts';
import { isToldElsewhere } from './apposed-meeting.ts';
import { companyOfNoun } from './company-of-noun.ts';
import { distributePartners } from './distribute-partners.ts';
import { mentionOfNoun } from './mention-of-noun.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { findNounRule } from './noun-use.ts';
import { partsOfNoun } from './parts-of-noun.ts';
import { sequelsOfNoun } from './sequels-of-noun.ts';
import { standingOfNoun } from './standing-of-noun.ts';

/** @returns the meetings that the nouns of the sentence tell of or point at. @param codes countries of the article. */
export function findNounMeetings(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const found: MeetingMention[] = [];
  sentence.words.tokens.forEach((_, at) => {
    if (sentence.quoted[at] === true) return;
    const rule = findNounRule(sentence, at);
    if (rule !== null) found.push(...meetingsOfNoun(sentence, rule, at, codes));
  });
  return found;
}

const NONE: readonly MeetingMention[] = [];

function meetingsOfNoun(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  at: number,
  codes: ReadonlySet<string>,
): readonly MeetingMention[] {
  const { words, phrases } = sentence;
  const phrase = readNounPhrase(words, phrases, at);
  // Under the mediation of X: at a meeting of the verb.
  if (words.lower[phrase.from - 1] === 'under' || isToldElsewhere(words, phrase)) return NONE;
  const government = governmentOf(words, phrase);
  const parts = partsOfNoun(sentence, at, rule);
  const company = companyOfNoun(sentence, rule, phrase, government, parts);
  const standing = standingOfNoun(sentence, rule, phrase, government, company);
  if (standing === null) return NONE;
  const { parties, partners, unnamed, hasBetween } = company;
  const several = distributePartners(sentence, rule, at, parts);
  if (several.length > 1 && (government.place !== 'preposition' || parties.length > partners.length)) {
    const others = parties.filter((party) => !partners.includes(party));
    const base = others.length > 0 ? others : sentence.topic;
    return several.map((one) => ({
      ...one,
      status: government.status,
      parties: uniteParties([...base, ...one.parties]),
    }));
  }
  const mention = mentionOfNoun(sentence, { rule, phrase, government, parts, company, standing }, codes);
  if (mention === null) return NONE;
  const own = parties.filter((party) => !partners.some((other) => other.actor === party.actor));
  const isOfSeveral =
    standing.isNew && (partners.length > 1 || own.length > 1) && (own.length > 0 || (unnamed !== null && !hasBetween));
  const listed = parts.find(({ preposition }) => preposition === 'with')?.group ?? null;
  return [
    ...sequelsOfNoun(sentence, { ...mention, parties: own }, parts, rule, codes),
    ...(isOfSeveral
      ? separateByNoun(words, at, own, partners, listed).map((some) => ({ ...mention, parties: uniteParties(some) }))
      : [mention]),
  ];
}
