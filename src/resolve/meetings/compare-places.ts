import type { KnownPlace } from '../../domain/graph/known-graph.ts';
import type { ReportAccount } from '../../domain/graph/report-account.ts';

/** COUNTRY: one country, where one side does not say the place, or one place is a building or a region that may hold the other. */
export type PlaceRelation = 'SAME' | 'COUNTRY' | 'UNKNOWN' | 'APART';

type Placed = Pick<ReportAccount, 'place' | 'country'>;

/** @param findPlace the place of an id; null where it is not known. */
export function comparePlaces(a: Placed, b: Placed, findPlace: (id: string) => KnownPlace | null): PlaceRelation {
  if (a.place !== null && a.place === b.place) return 'SAME';
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'APART';
  if (a.place !== null && b.place !== null && areCities(findPlace(a.place), findPlace(b.place))) return 'APART';
  return a.country !== null && a.country === b.country ? 'COUNTRY' : 'UNKNOWN';
}

function areCities(a: KnownPlace | null, b: KnownPlace | null): boolean {
  return a?.kind === 'CITY' && b?.kind === 'CITY';
}
