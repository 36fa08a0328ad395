import type { NameRelation } from '../names/compare-person-names.ts';

/**
 * What each piece of evidence adds to the score of "these two are one person". Set by hand so that: equal names are one
 * person unless both country and position speak against it; other spellings and shortened names unless the country does;
 * a bare family name only with a country, or with a position or an organization, that speaks for it. The orderings that
 * this is to give are in `tests/resolve/people/score-person.test.ts`.
 */
export const NAME_WEIGHTS: Readonly<Record<NameRelation, number>> = {
  SAME: 0.7,
  VARIANT: 0.66,
  PART: 0.6,
  INITIAL: 0.53,
  FAMILY: 0.35,
  CONFLICT: 0,
  NONE: 0,
};

export const EVIDENCE_WEIGHTS = {
  sameCountry: 0.15,
  otherCountry: -0.2,
  samePosition: 0.15,
  sameTitle: 0.05,
  otherPosition: -0.1,
  sameOrganization: 0.1,
} as const;

/** From here on two are taken for one. */
export const SAME_PERSON = 0.5;
/** A candidate that is nearer than this to the best makes a shortened name ambiguous. */
export const CLEAR_LEAD = 0.05;
