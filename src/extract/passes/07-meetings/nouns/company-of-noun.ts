import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { Argument } from '../../06-clauses/find-arguments.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { uniteParties } from '../parties/parties.ts';
import type { Government } from '../status/government.ts';
import { partiesOfArguments, partiesOfArranger } from './noun-parties.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { ownersOf } from './owners-of-noun.ts';
import { partiesAround } from './parties-around.ts';
import { partiesAtOccasion } from './parties-at-occasion.ts';
import { dealingAtOccasion } from './parties-by-occasion.ts';
import type { Dealing } from './parties-of-clause.ts';
import { partiesOfParticiple } from './parties-of-participle.ts';
import { partiesOfPredicate } from './parties-of-predicate.ts';
import { partiesOfSubject } from './parties-of-subject.ts';
import { type UnnamedAtNoun, unnamedAtNoun } from './unnamed-at-noun.ts';
import { isVisitOfGuest } from './visit-of-guest.ts';

/** Who was at the meeting of a noun, and what of the sentence says so. */
export interface CompanyOfNoun {
  /** All whom the sentence puts there. */
  readonly parties: readonly Party[];
  /** Behind the noun's prepositions: talks with A. */
  readonly given: readonly Party[];
  /** These, and those whom its predicate names. */
  readonly partners: readonly Party[];
  /** Lund's talks. */
  readonly owners: readonly Party[];
  /** Who holds it: A had talks. */
  readonly subject: readonly Party[];
  /** Who does something there: at a lunch A told B. */
  readonly present: readonly Party[];
  /** What those there did to each other; null where other words name them. */
  readonly dealing: Dealing | null;
  /** Those whom nobody names: talks with creditors. */
  readonly unnamed: UnnamedAtNoun | null;
  readonly hasBetween: boolean;
}

/** @param parts the arguments of the noun. */
export function companyOfNoun(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  phrase: NounPhrase,
  government: Government,
  parts: readonly Argument[],
): CompanyOfNoun {
  const given = partiesOfArguments(sentence, rule, parts);
  const partners = uniteParties([...given, ...partiesOfPredicate(sentence, government, rule, phrase)]);
  const owners = ownersOf(sentence, phrase, rule.owner);
  const unnamed = unnamedAtNoun(sentence, rule, phrase, government, partners.length > 0);
  const hasPartner = partners.length > 0 || unnamed !== null;
  const hasBetween = parts.some((argument) => argument.preposition === 'between');
  const subject = isVisitOfGuest(rule, given, government)
    ? []
    : hasBetween || (owners.length > 0 && partners.length > 0)
      ? partiesOfArranger(sentence, phrase, government)
      : partiesOfSubject(sentence, rule, phrase, government, hasPartner);
  const present = owners.length + subject.length > 0 ? [] : partiesAtOccasion(sentence, rule, phrase, hasPartner);
  const isLone =
    unnamed === null && owners.length + subject.length + present.length === 0 && partners.length > 0 && !hasBetween;
  const named = uniteParties([
    ...owners,
    ...subject,
    ...present,
    ...(isLone ? partiesAround(sentence, phrase, rule, parts, government) : []),
    ...partners,
    ...(unnamed?.parties ?? []),
    ...partiesOfParticiple(sentence, rule, phrase),
  ]);
  const dealing = hasPartner ? null : dealingAtOccasion(sentence, rule, phrase);
  const parties = dealing === null ? named : uniteParties([...named, ...dealing.parties]);
  return { parties, given, partners, owners, subject, present, dealing, unnamed, hasBetween };
}
