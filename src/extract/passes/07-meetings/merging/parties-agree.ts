import { isPerson } from '../../../entities.ts';
import { PLENARY } from '../kinds/plenary.ts';
import type { MeetingMention, Party } from '../meeting-mention.ts';
import { type CountryOf, type MeetingCluster, peopleOf } from './meeting-cluster.ts';
import { unnamedAgree } from './unnamed-agree.ts';

/** Countries that stand for themselves or by their people. */
function sidesOf(parties: readonly Party[], countryOf: CountryOf): ReadonlySet<string> {
  return new Set(
    parties
      .map((party) => (isPerson(party.actor) ? countryOf(party.actor) : party.actor))
      .filter((id): id is string => id !== null),
  );
}

const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((one) => b.has(one));

/** Whom the host of a summit had breakfast with, or received: a meeting beside it. */
const isBeside = (a: MeetingMention, cluster: MeetingCluster): boolean =>
  PLENARY.has(cluster.kind) && a.kind === 'MEETING' && a.force === 'new' && a.rule !== 'discussion';

/** A met B, C and D joined them. In the margins C met D: none of those of whom the larger meeting was first told. */
const isOfCompany = (a: MeetingMention, own: ReadonlySet<string>, cluster: MeetingCluster): boolean => {
  const first = cluster.mentions[0];
  const principals = a.force === 'new' && a.rule === 'met' && first !== undefined ? peopleOf(first.parties) : null;
  return principals !== null && principals.size > 1 && own.size > 1 && ![...own].some((one) => principals.has(one));
};

/** Whether the same people met: equal sets, or one within the other, by people where both have some. */
export function partiesAgree(a: MeetingMention, cluster: MeetingCluster, countryOf: CountryOf): boolean {
  const own = peopleOf(a.parties);
  const theirs = peopleOf(cluster.parties);
  // A summit of which nobody was named yet; X, who pleaded with suppliers, was not at the meeting of officials.
  const isOwnCrowd = a.unnamed !== undefined && a.force === 'new' && a.kind === 'MEETING';
  if (cluster.parties.length === 0 || a.parties.length === 0) return a.kind === cluster.kind && !isOwnCrowd;
  if (!unnamedAgree(a, cluster)) return false;
  if (own.size > 0 && theirs.size > 0) {
    if (own.size === theirs.size) return isSubset(own, theirs);
    const [few, many] = own.size < theirs.size ? [own, theirs] : [theirs, own];
    if (!isSubset(few, many)) return false;
    // A called off a visit, had refused to see the unions. B will receive A: no part of what did not come about.
    const isUndone = cluster.status === 'CANCELLED' || cluster.status === 'REFUSED';
    if (isUndone && few === theirs && a.status === 'PLANNED' && a.isPastPlan !== true) return false;
    if (PLENARY.has(cluster.kind) !== PLENARY.has(a.kind) && (few.size > 1 || isBeside(a, cluster))) return false;
    if (few === own && isOfCompany(a, own, cluster)) return false;
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
    // Asked to see A: no part of what is planned with A alone.
    const isRequest = a.status === 'PROPOSED' && cluster.status !== 'PROPOSED' && few === theirs;
    return few.size > 1 || isOpen || isSigning || (!isRequest && isSubset(fewSides, sidesOf(manyParties, countryOf)));
  }
  // The host called off the summit at which others were to meet: the one who undoes it is no other party.
  const isCalledOff = a.status === 'CANCELLED' || cluster.status === 'CANCELLED';
  if (isCalledOff && a.kind === cluster.kind && (a.parties.length === 1 || cluster.parties.length === 1)) return true;
  const ownSides = sidesOf(a.parties, countryOf);
  const theirSides = sidesOf(cluster.parties, countryOf);
  return (
    ownSides.size > 0 &&
    (own.size === 0 && theirs.size === 0
      ? isSubset(ownSides, theirSides) || isSubset(theirSides, ownSides)
      : ownSides.size > 1 && (isSubset(ownSides, theirSides) || isSubset(theirSides, ownSides)) && theirSides.size > 1)
  );
}
