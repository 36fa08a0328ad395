import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import type { GerundGovernor } from '../../../rules/status/gerund-governors.ts';
import type { Words } from '../../03-names/words.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';
import { statusOfBareContent } from './bare-content.ts';
import { isTimeAhead } from './clause-of-time.ts';
import { hasNobodyBefore } from './negated-subject.ts';
import { isNotUntil } from './not-until.ts';
import { isResolvedAt, isTakingPart } from './resolved-at.ts';
import { statusOfJoined } from './status-of-joined.ts';
import { statusOfText } from './status-of-text.ts';
import { statusOfVerb } from './status-of-verb.ts';
import { statusOfEnd } from './subject-of-clause.ts';
import { isNoShow } from './undoing-verb.ts';
import { isUncommented, isUntoldAt } from './untold-at.ts';
import { isConditional } from './words-behind.ts';

/** What the verb that governs a meeting noun says of it by its own form: will hold talks, neither asked after the talks. */
const ASKED = /^(?:asked|questioned|quizzed|grilled|pressed)$/u;

/** Urged A to explain the meeting with B, to break off the talks with B: there was one, there are some. */
const EXPLAINING = /^(?:explain|justify|clarify|regret|investigate|examine|recall|break|end)$/u;

/** Where the noun stands. */
interface Place {
  readonly phrase: NounPhrase;
  /** First token of the phrase with what it is measured in. */
  readonly from: number;
  /** The word before it. */
  readonly before: string;
  /** What governs the verb, where that is a gerund. */
  readonly gerund: GerundGovernor | null;
}

/** A wish to host the talks hosts none: what the infinitive depends on says how real it is; null where it does not. */
function statusOfInfinitive(words: Words, group: VerbGroup): MeetingStatus | null {
  const status = statusOfVerb(words, group, null);
  return status === 'HELD' ? null : status;
}

const GOING = /^(?:go|fly|travel|come|drive|sail|join|invite|head|return)$/u;

/** Denied she had flown to Lima for talks with X, had gone to a dinner with X. */
const isGoingDenied = (words: Words, group: VerbGroup, before: string): boolean =>
  ((/^(?:to|for|at)$/u.test(before) && GOING.test(words.tokens[group.verb]?.lemma ?? '')) ||
    (before === 'in' && isTakingPart(words, group))) &&
  statusOfBareContent(words, group.from) === 'DENIED';

/** @returns null where the form says nothing, as in held talks. */
export function statusOfGovernor(words: Words, group: VerbGroup, place: Place): MeetingStatus | null {
  const { phrase, from, before, gerund } = place;
  const plain = group.isInfinitive ? statusOfInfinitive(words, group) : statusOfText(group.text);
  const isResolved = gerund === null && isResolvedAt(words, group, before, words.lower[phrase.noun] ?? '');
  // Neither took questions after the meeting: the meeting was held.
  const isOfNobody = !/^(?:after|following)$/u.test(before) && hasNobodyBefore(words, group.from);
  // Will be asked about a lunch with X: it is over.
  const isAskedOf = before === 'about' && ASKED.test(words.lower[group.verb] ?? '');
  const end = statusOfEnd(words, from, phrase.noun);
  const isUntold = gerund === null && isUntoldAt(words, group, { phrase, from }, plain);
  if (plain === 'PLANNED' && gerund === null && isConditional(words, group)) return 'HYPOTHETICAL';
  if (plain === null && gerund === null && isTimeAhead(words, group)) return 'PLANNED';
  if (plain === 'DENIED' && isNotUntil(words, group)) return null;
  if (plain === null && isGoingDenied(words, group, before)) return 'DENIED';
  const isKnown = group.isInfinitive && phrase.isDefinite && EXPLAINING.test(words.tokens[group.verb]?.lemma ?? '');
  if (isKnown && (plain === 'PLANNED' || plain === 'PROPOSED')) return null;
  if (end === 'HELD' || isResolved || isAskedOf || isUntold || isNoShow(words, group, from)) return null;
  if (plain === 'REFUSED' && isUncommented(words, group, { phrase, from })) return 'HYPOTHETICAL';
  return end ?? gerund?.status ?? (isOfNobody ? 'HYPOTHETICAL' : (statusOfJoined(words, group) ?? plain));
}
