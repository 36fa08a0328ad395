import type { Participation, ReportAccount } from '../../domain/graph/report-account.ts';
import { kindOfId } from '../../domain/ids.ts';

/**
 * How those who took part by two reports relate. EQUAL: the same people, two or more. STRONG: two or more of them in
 * common, and at least half of the shorter list. CONTAINED: the one person that one report names is among those of the
 * other, and the other sides do not differ. PARTIES: the same countries and organizations, where one names no people.
 */
export type ParticipantsRelation = 'EQUAL' | 'STRONG' | 'CONTAINED' | 'PARTIES' | 'APART';

type Attended = Pick<ReportAccount, 'participants'>;

export function compareParticipants(a: Attended, b: Attended): ParticipantsRelation {
  const left = peopleOf(a);
  const right = peopleOf(b);
  if (left.size === 0 || right.size === 0) return compareParties(a, b);
  const shared = [...left].filter((person) => right.has(person));
  const shorter = Math.min(left.size, right.size);
  if (shared.length >= 2) {
    if (shared.length === left.size && shared.length === right.size) return 'EQUAL';
    return shared.length * 2 >= shorter ? 'STRONG' : 'APART';
  }
  const [person] = shared;
  if (person === undefined || shorter > 1) return 'APART';
  return haveOtherSidesApart(a, b, person) ? 'APART' : 'CONTAINED';
}

/** Whether two reports name exactly the same people, or, where neither names any, the same countries and organizations. */
export function areSameParticipants(a: Attended, b: Attended, relation: ParticipantsRelation): boolean {
  if (relation !== 'PARTIES') return relation === 'EQUAL';
  const [left, right] = [partiesOf(a), partiesOf(b)];
  return peopleOf(a).size === peopleOf(b).size && left.size === right.size && [...left].every((one) => right.has(one));
}

/** @returns the countries and organizations that took part or were represented. */
export function partiesOf({ participants }: Attended): ReadonlySet<string> {
  const present = participants.filter(isPresent);
  const parties = present.flatMap(({ actor, representing }) => [isPerson(actor) ? null : actor, representing]);
  return new Set(parties.filter((id) => id !== null));
}

export function peopleOf({ participants }: Attended): ReadonlySet<string> {
  return new Set(participants.filter((one) => isPresent(one) && isPerson(one.actor)).map(({ actor }) => actor));
}

/** @returns whether the two have a country or an organization in common that is not that of the person. */
export function shareOtherSide(a: Attended, b: Attended): boolean {
  const [left, right] = [partiesOf(a), partiesOf(b)];
  const own = new Set(
    [...a.participants, ...b.participants]
      .filter(({ actor }) => isPerson(actor) && peopleOf(a).has(actor) && peopleOf(b).has(actor))
      .map(({ representing }) => representing),
  );
  return [...left].some((party) => right.has(party) && !own.has(party));
}

function compareParties(a: Attended, b: Attended): ParticipantsRelation {
  const left = partiesOf(a);
  const right = partiesOf(b);
  const shared = [...left].filter((party) => right.has(party)).length;
  return shared >= 2 && shared * 2 >= Math.min(left.size, right.size) ? 'PARTIES' : 'APART';
}

/** Whom else the person met: both reports say, and they do not say the same. */
function haveOtherSidesApart(a: Attended, b: Attended, person: string): boolean {
  const [left, right] = [othersOf(a, person), othersOf(b, person)];
  return left.size > 0 && right.size > 0 && ![...left].some((party) => right.has(party));
}

function othersOf(report: Attended, person: string): ReadonlySet<string> {
  const own = report.participants.find(({ actor }) => actor === person)?.representing ?? null;
  return new Set([...partiesOf(report)].filter((party) => party !== own));
}

function isPresent({ role }: Participation): boolean {
  return role !== 'ABSENT';
}

function isPerson(actor: string): boolean {
  return kindOfId(actor) === 'Person';
}
