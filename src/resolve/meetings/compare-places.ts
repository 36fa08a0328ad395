import type { KnownPlace } from '../../domain/graph/known-graph.ts';
import type { ReportAccount } from '../../domain/graph/report-account.ts';

/**
 * How the places of two reports relate. COUNTRY: one country, where one side does not say the place, or one place is a
 * building or a region that may hold the other. TOWNS: two towns of one country. SIDE: one names a place; the other names
 * no more than another country, and that is one whose people took part, so that it may say whose meeting it was and not
 * where.
 */
export type PlaceRelation = 'SAME' | 'COUNTRY' | 'UNKNOWN' | 'TOWNS' | 'SIDE' | 'APART';

type Placed = Pick<ReportAccount, 'place' | 'country' | 'participants'>;

/** @param findPlace the place of an id; null where it is not known. */
export function comparePlaces(a: Placed, b: Placed, findPlace: (id: string) => KnownPlace | null): PlaceRelation {
  if (a.place !== null && a.place === b.place) return 'SAME';
  if (a.country !== null && b.country !== null && a.country !== b.country) {
    return isOnlySide(a, b) || isOnlySide(b, a) ? 'SIDE' : 'APART';
  }
  const isOneCountry = a.country !== null && a.country === b.country;
  if (a.place !== null && b.place !== null && areCities(findPlace(a.place), findPlace(b.place))) {
    return isOneCountry ? 'TOWNS' : 'APART';
  }
  return isOneCountry ? 'COUNTRY' : 'UNKNOWN';
}

function areCities(a: KnownPlace | null, b: KnownPlace | null): boolean {
  return a?.kind === 'CITY' && b?.kind === 'CITY';
}

function isOnlySide(vague: Placed, exact: Placed): boolean {
  const { country } = vague;
  if (vague.place !== null || exact.place === null) return false;
  return vague.participants.some(({ representing }) => representing === country);
}
