import type { DateRelation } from './compare-dates.ts';
import type { KindRelation } from './compare-kinds.ts';
import type { ParticipantsRelation } from './compare-participants.ts';
import type { PlaceRelation } from './compare-places.ts';

/**
 * How near two reports are, for choosing among meetings that a report may be of. Whether it may be of one at all is not
 * weighed but decided, in `compare-reports.ts`. Set by hand: who took part says more than when, when more than where.
 */
export const PARTICIPANTS_WEIGHTS: Readonly<Record<ParticipantsRelation, number>> = {
  EQUAL: 0.4,
  STRONG: 0.35,
  PARTIES: 0.25,
  CONTAINED: 0.2,
  APART: 0.05,
};
export const DATE_WEIGHTS: Readonly<Record<DateRelation, number>> = {
  EQUAL: 0.3,
  NEAR: 0.2,
  COVERED: 0.15,
  VAGUE: 0.05,
  APART: 0,
};
export const PLACE_WEIGHTS: Readonly<Record<PlaceRelation, number>> = {
  SAME: 0.15,
  COUNTRY: 0.08,
  UNKNOWN: 0,
  TOWNS: 0,
  SIDE: 0,
  APART: 0,
};
export const KIND_WEIGHTS: Readonly<Record<KindRelation, number>> = {
  SAME: 0.1,
  FAMILY: 0.05,
  CROSS: 0.02,
  AUDIENCE: 0.01,
  APART: 0,
};
export const SAME_STATUS_WEIGHT = 0.05;

/** Two meetings nearer to each other than this, and the report could be of either. */
export const CLEAR_LEAD = 0.03;
