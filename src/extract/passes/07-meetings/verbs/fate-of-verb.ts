import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { statusOfGrant } from '../status/status-of-grant.ts';
import { statusOfJoined } from '../status/status-of-joined.ts';
import { statusOfVerb } from '../status/status-of-verb.ts';
import { findOccasion, isOfTripGivenUp, isOfUnmadeTrip, type Occasion, ownOccasion } from './find-occasion.ts';

/** What became of the meeting that a verb tells of. */
export interface Fate {
  /** By the verb and the trip that it is told of. */
  readonly told: MeetingStatus;
  /** By the occasion and the rule as well. */
  readonly status: MeetingStatus;
  /** The occasion that decided, or that brought them together. */
  readonly occasion: Occasion | null;
}

/** Each step may correct the one before: the verb, a trip that was given up, the occasion, the rule. */
export function fateOfVerb(
  { words, phrases }: MeetingSentence,
  rule: MeetingVerbRule,
  group: VerbGroup,
  form: string,
  subject: PhraseGroup | null,
): Fate {
  const { from } = group;
  const plain = statusOfJoined(words, group) ?? statusOfGrant(rule.name, form, statusOfVerb(words, group, subject));
  const isGivenUp = plain === 'PLANNED' && isOfTripGivenUp(words, from);
  const isUndone = isGivenUp || (plain === 'HYPOTHETICAL' && isOfUnmadeTrip(words, from));
  const told = isUndone ? 'CANCELLED' : plain;
  const isOfPlan = !isGivenUp && (told === 'PLANNED' || told === 'CANCELLED');
  const occasionOfPlan = isOfPlan && rule.isOfOccasion !== true ? findOccasion(words, phrases, from) : null;
  const occasion = rule.isOfOccasion === true ? ownOccasion(words, phrases, from, told) : occasionOfPlan;
  const real = occasion?.status ?? told;
  const status = rule.status !== undefined && (real === 'HELD' || real === 'PLANNED') ? rule.status : real;
  return { told, status, occasion };
}
