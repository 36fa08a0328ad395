import { fold } from '../../../domain/fold.ts';
import { datesAgree } from '../../../domain/partial-date.ts';
import type { MeetingKind } from '../../../domain/vocabulary/meeting-kind.ts';
import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';
import type { MeetingMention, Party } from './meeting-mention.ts';
import { uniteParties } from './parties.ts';
import { SPECIFIC } from './specific-kind.ts';
import { unnamedAgree } from './unnamed-agree.ts';

/** One meeting of the document, with every clause that tells of it; the first one founded it. */
export interface MeetingCluster {
  readonly mentions: readonly MeetingMention[];
  readonly parties: readonly Party[];
  readonly status: MeetingStatus;
  readonly kind: MeetingKind;
}

/** Country that a person acts for, by the person's id. */
export type CountryOf = (actor: string) => string | null;

const REMOTE: ReadonlySet<MeetingKind> = new Set(['PHONE_CALL', 'VIDEO_CALL']);
/** Roles of who comes to the talks of others. */
const ADDED: ReadonlySet<string> = new Set(['HOST', 'MEDIATOR', 'ORGANIZER']);
export const isRemote = (kind: MeetingKind): boolean => REMOTE.has(kind);
/** Meetings of many that are not the two-sided meetings on their edge. */
const PLENARY: ReadonlySet<MeetingKind> = new Set(['SUMMIT', 'CONFERENCE', 'MINISTERIAL']);

const classOf = (status: MeetingStatus): string => {
  if (status === 'HELD' || status === 'ONGOING') return 'held';
  if (status === 'PLANNED' || status === 'PROPOSED') return 'planned';
  return status === 'HYPOTHETICAL' ? 'hypothetical' : 'not held';
};

const isPerson = (actor: string): boolean => actor.startsWith('p');
const peopleOf = (parties: readonly Party[]): ReadonlySet<string> =>
  new Set(parties.map((party) => party.actor).filter(isPerson));

/** Countries that stand for themselves or by their people. */
function sidesOf(parties: readonly Party[], countryOf: CountryOf): ReadonlySet<string> {
  return new Set(
    parties
      .map((party) => (isPerson(party.actor) ? countryOf(party.actor) : party.actor))
      .filter((id): id is string => id !== null),
  );
}

const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((one) => b.has(one));

function kindsAgree(a: MeetingMention, cluster: MeetingCluster): boolean {
  const isUnknown = a.medium === 'UNKNOWN' || cluster.mentions.every((mention) => mention.medium === 'UNKNOWN');
  if (REMOTE.has(a.kind) !== REMOTE.has(cluster.kind)) return isUnknown;
  const kinds = new Set([a.kind, cluster.kind]);
  if (kinds.has('BRIEFING') && kinds.size > 1) return false;
  // Who signed is told by the verb; the talks at which they did had parties of their own, or the same.
  const isSigned = a.rule === 'signed' || cluster.mentions[0]?.rule === 'signed';
  if (isSigned && (a.kind === 'SIGNING') !== (cluster.kind === 'SIGNING')) {
    const own = new Set(a.parties.map((party) => party.actor));
    return own.size === cluster.parties.length && cluster.parties.every((party) => own.has(party.actor));
  }
  return true;
}

function timesAgree(a: MeetingMention, cluster: MeetingCluster): boolean {
  if (a.time === null) return true;
  const { date } = a.time;
  return cluster.mentions.every(
    (mention) => mention.time === null || datesAgree(mention.time.date, date) || mention.force === 'reference',
  );
}

function venuesAgree(a: MeetingMention, cluster: MeetingCluster): boolean {
  return cluster.mentions.every((mention) => {
    if (a.venue.city !== null && mention.venue.city !== null && fold(a.venue.city) !== fold(mention.venue.city))
      return false;
    return a.venue.country === null || mention.venue.country === null || a.venue.country === mention.venue.country;
  });
}

function statusesAgree(a: MeetingStatus, b: MeetingStatus): boolean {
  const kinds = new Set([classOf(a), classOf(b)]);
  return (
    kinds.size === 1 ||
    (kinds.has('planned') && (a === 'CANCELLED' || b === 'CANCELLED' || a === 'REFUSED' || b === 'REFUSED'))
  );
}

/** Whether the same people met: equal sets, or one within the other, by people where both have some. */
function partiesAgree(a: MeetingMention, cluster: MeetingCluster, countryOf: CountryOf): boolean {
  const own = peopleOf(a.parties);
  const theirs = peopleOf(cluster.parties);
  // A summit of which nobody was named yet.
  if (cluster.parties.length === 0 || a.parties.length === 0) return a.kind === cluster.kind;
  if (!unnamedAgree(a, cluster)) return false;
  if (own.size > 0 && theirs.size > 0) {
    if (own.size === theirs.size) return isSubset(own, theirs);
    const [few, many] = own.size < theirs.size ? [own, theirs] : [theirs, own];
    if (!isSubset(few, many)) return false;
    if (PLENARY.has(cluster.kind) !== PLENARY.has(a.kind) && few.size > 1) return false;
    const isOfTwo = a.rule === 'one-on-one' || cluster.mentions[0]?.rule === 'one-on-one';
    if (many.size > 2 && (isOfTwo || a.isFurther === true)) return false;
    const fewSides = sidesOf(few === own ? a.parties : cluster.parties, countryOf);
    const manyParties = few === own ? cluster.parties : a.parties;
    // A visit to a country and talks there with somebody whose country nobody says.
    const fewParties = few === own ? a.parties : cluster.parties;
    const isVisit = fewParties.every(
      (party) => isPerson(party.actor) || (party.role === 'HOST' && party.actor.startsWith('country:')),
    );
    const isOpen = isVisit && manyParties.some((party) => isPerson(party.actor) && countryOf(party.actor) === null);
    // One signing, told once with the countries and once with those who signed.
    const isSigning = a.kind === 'SIGNING' && cluster.kind === 'SIGNING' && few.size < many.size;
    return few.size > 1 || isOpen || isSigning || isSubset(fewSides, sidesOf(manyParties, countryOf));
  }
  // The host called off the summit at which others were to meet: the one who undoes it is no other party.
  const isUndone = a.status === 'CANCELLED' || cluster.status === 'CANCELLED';
  if (isUndone && a.kind === cluster.kind && (a.parties.length === 1 || cluster.parties.length === 1)) return true;
  const ownSides = sidesOf(a.parties, countryOf);
  const theirSides = sidesOf(cluster.parties, countryOf);
  return (
    ownSides.size > 0 &&
    (own.size === 0 && theirs.size === 0
      ? isSubset(ownSides, theirSides) || isSubset(theirSides, ownSides)
      : ownSides.size > 1 && (isSubset(ownSides, theirSides) || isSubset(theirSides, ownSides)) && theirSides.size > 1)
  );
}

/** @returns whether the clause tells of the cluster's meeting. */
export function tellsOf(mention: MeetingMention, cluster: MeetingCluster, countryOf: CountryOf): boolean {
  return (
    statusesAgree(mention.status, cluster.status) &&
    kindsAgree(mention, cluster) &&
    timesAgree(mention, cluster) &&
    venuesAgree(mention, cluster) &&
    partiesAgree(mention, cluster, countryOf)
  );
}

/** Whether the first status undoes the second: what was planned is called off. */
export const isUndoing = (status: MeetingStatus, of: MeetingStatus): boolean =>
  status === 'CANCELLED' && classOf(of) === 'planned';

/** @returns whether a definite noun ("the talks", "the call") can point at the cluster. */
export function canPointAt(mention: MeetingMention, cluster: MeetingCluster): boolean {
  const own = peopleOf(mention.parties.filter((party) => !ADDED.has(party.role)));
  const theirs = peopleOf(cluster.parties);
  if (mention.rule === 'met-unnamed' || mention.rule === 'attended-with')
    return cluster.mentions.some((other) => other.sentence === mention.sentence);
  if (!timesAgree(mention, cluster) || !venuesAgree(mention, cluster)) return false;
  if (mention.rule === 'attended' || mention.rule === 'accompanied') {
    const isThere = mention.rule === 'attended' || [...own].some((person) => theirs.has(person));
    const [founder] = cluster.mentions;
    // The summit in 2019, when A and B were present: only its own sentence adds to an earlier one.
    const isPast = founder?.isEarlier === true && founder.sentence !== mention.sentence;
    if (isPast || cluster.kind === 'VISIT') return false;
    return isThere && classOf(cluster.status) === classOf(mention.status);
  }
  // One more who came to the summit.
  const isOfMany = PLENARY.has(mention.kind) && mention.kind === cluster.kind && own.size === 1;
  if (own.size > 0 && theirs.size > 0 && !isOfMany && ![...own].some((person) => theirs.has(person))) return false;
  if (['BRIEFING', 'SUMMIT', 'MINISTERIAL', 'SIGNING'].includes(mention.kind)) {
    return (
      cluster.kind === mention.kind ||
      (mention.kind === 'SUMMIT' && cluster.parties.length > 2 && cluster.kind === 'MEETING')
    );
  }
  if (REMOTE.has(mention.kind)) return REMOTE.has(cluster.kind);
  if (mention.kind === 'VISIT') return !REMOTE.has(cluster.kind) && cluster.kind !== 'BRIEFING';
  if (mention.medium === 'UNKNOWN') return true;
  return !REMOTE.has(cluster.kind) || mention.rule === 'discussion';
}

export function startCluster(mention: MeetingMention): MeetingCluster {
  return { mentions: [mention], parties: mention.parties, status: mention.status, kind: mention.kind };
}

/** @returns the cluster with one more clause. A cancellation outweighs a plan; the more specific kind wins. */
export function joinCluster(cluster: MeetingCluster, mention: MeetingMention): MeetingCluster {
  const adds = mention.force !== 'support';
  const undone = classOf(cluster.status) === 'planned' && classOf(mention.status) === 'not held';
  const isSpecific =
    mention.force !== 'support' &&
    mention.rule !== 'signed' &&
    (mention.force === 'new' || mention.kind === 'SUMMIT') &&
    SPECIFIC[mention.kind] > SPECIFIC[cluster.kind];
  return {
    mentions: [...cluster.mentions, mention],
    parties: adds ? uniteParties([...cluster.parties, ...mention.parties]) : cluster.parties,
    status: undone ? mention.status : cluster.status,
    kind: isSpecific ? mention.kind : cluster.kind,
  };
}
