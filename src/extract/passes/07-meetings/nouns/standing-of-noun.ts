import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { isMeetingOfBody } from '../parties/body-of-gathering.ts';
import type { Government } from '../status/government.ts';
import type { CompanyOfNoun } from './company-of-noun.ts';
import { isPointedAt } from './is-pointed-at.ts';
import { isMissedByOne } from './missed-by-one.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isSaidOfKnown } from './parties-of-predicate.ts';
import { isFurtherOne } from './series-of-noun.ts';
import { isSession } from './session-of-body.ts';
import { ADDED_ROLES } from './stands-alone.ts';

/** Nouns that need no second party: a summit. */
const SELF_STANDING: ReadonlySet<string> = new Set('summit ministerial briefing signing hearing conference'.split(' '));

/** Whether a noun tells of a meeting, points at one, or names one that nobody is said to be at. */
export interface StandingOfNoun {
  /** Who was there: talks of A and B. */
  readonly isNew: boolean;
  /** One known from before: the talks, his talks. */
  readonly isReference: boolean;
  /** One without parties: dialogue took place. */
  readonly isOpen: boolean;
  /** New by who was there, but told before. */
  readonly isBack: boolean;
  /** Both sides called the talks useful. */
  readonly isAnaphoric: boolean;
  /** The cabinet's meeting: of the members of a body. */
  readonly isOfBody: boolean;
  /** What those are whom nobody names; null where there are none. */
  readonly others: string | null;
}

/** @returns null where the noun neither tells of a meeting nor points at one. */
export function standingOfNoun(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  phrase: NounPhrase,
  government: Government,
  company: CompanyOfNoun,
): StandingOfNoun | null {
  const { words } = sentence;
  const { parties, given, partners, owners, subject, present, unnamed } = company;
  // Their first since the summit.
  if (parties.length === 0 && phrase.isDefinite && words.lower[phrase.from - 1] === 'since') return null;
  const isOfBody = unnamed === null && isMeetingOfBody(words, rule, parties, government, owners.length > 0);
  const isAtSession = present.length === 1 && isSession(sentence, rule, phrase);
  const others = unnamed?.noun ?? (isOfBody || isAtSession ? 'members' : null);
  const isSelfStanding = SELF_STANDING.has(rule.name);
  const isNew =
    (parties.length > 1 && parties.some((party) => !ADDED_ROLES.has(party.role))) ||
    (parties.length > 0 && others !== null) ||
    (parties.length === 1 && isSelfStanding && (subject.length + present.length > 0 || partners.length > 0));
  const isBare = phrase.from === 0 && (words.lower[phrase.noun] ?? '').endsWith('s');
  const isReference = !isNew && (phrase.isDefinite || isBare || parties.length === 1);
  const isOpen = !isNew && !isReference && (isSelfStanding || government.isDone);
  if (!isNew && !isReference && !isOpen && !isFurtherOne(words, phrase)) return null;
  if (isReference && isMissedByOne(words, government)) return null;
  const isBack =
    (parties.length === 1 && phrase.isDefinite && others === null) ||
    (given.length === 0 && isSaidOfKnown(words, phrase, government));
  const isAnaphoric = isPointedAt(words, phrase, parties, subject);
  return { isNew, isReference, isOpen, isBack, isAnaphoric, isOfBody, others };
}
