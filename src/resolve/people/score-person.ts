import { kindOfId } from '../../domain/ids.ts';
import { comparePersonNames, type NameRelation } from '../names/compare-person-names.ts';
import type { PersonName } from '../names/person-name.ts';
import { comparePositions } from './compare-positions.ts';
import type { PersonProfile } from './person-profile.ts';
import { EVIDENCE_WEIGHTS, NAME_WEIGHTS } from './person-weights.ts';

export interface PersonScore {
  readonly relation: NameRelation;
  /** 0..1; 0 where the names speak against it. */
  readonly score: number;
}

const POSITION_EVIDENCE = {
  SAME: EVIDENCE_WEIGHTS.samePosition,
  TITLE: EVIDENCE_WEIGHTS.sameTitle,
  OTHER: EVIDENCE_WEIGHTS.otherPosition,
  UNKNOWN: 0,
} as const;

/** How much speaks for two profiles being of one person. Symmetric. */
export function scorePerson(a: PersonProfile, b: PersonProfile): PersonScore {
  const relation = relateNames(a, b);
  const weight = NAME_WEIGHTS[relation];
  if (weight === 0) return { relation, score: 0 };
  const score =
    weight +
    compareCountries(a, b) +
    POSITION_EVIDENCE[comparePositions(a.positions, b.positions)] +
    (shareOrganization(a, b) ? EVIDENCE_WEIGHTS.sameOrganization : 0);
  // Rounded, so that a sum that is meant to reach the limit does.
  return { relation, score: Math.round(Math.min(1, Math.max(0, score)) * 1e6) / 1e6 };
}

/** Full names are compared with full names where both have them: that both are also called Smith says nothing. */
function relateNames(a: PersonProfile, b: PersonProfile): NameRelation {
  if (areApart(sexesOf(a), sexesOf(b)) || areApart(generationsOf(a), generationsOf(b))) return 'CONFLICT';
  if (a.fullNames.length > 0 && b.fullNames.length > 0) return bestRelation(a.fullNames, b.fullNames);
  const relation = bestRelation([...a.fullNames, ...a.bareNames], [...b.fullNames, ...b.bareNames]);
  return relation === 'SAME' ? 'FAMILY' : relation;
}

function bestRelation(a: readonly PersonName[], b: readonly PersonName[]): NameRelation {
  const relations = a.flatMap((left) => b.map((right) => comparePersonNames(left, right)));
  return relations.reduce<NameRelation>(
    (best, next) => (NAME_WEIGHTS[next] > NAME_WEIGHTS[best] ? next : best),
    'NONE',
  );
}

/** Mr and Mrs Smith, Smith senior and junior; not where one is called both, which a text can only get wrong. */
function areApart(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === 1 && right.size === 1 && [...left].every((one) => !right.has(one));
}

function sexesOf(profile: PersonProfile): ReadonlySet<string> {
  return new Set([...profile.fullNames, ...profile.bareNames].map(({ sex }) => sex).filter((sex) => sex !== null));
}

function generationsOf(profile: PersonProfile): ReadonlySet<string> {
  return new Set(profile.fullNames.map(({ generation }) => generation).filter((generation) => generation !== null));
}

function compareCountries(a: PersonProfile, b: PersonProfile): number {
  if (a.countries.length === 0 || b.countries.length === 0) return 0;
  const isShared = a.countries.some((country) => b.countries.includes(country));
  return isShared ? EVIDENCE_WEIGHTS.sameCountry : EVIDENCE_WEIGHTS.otherCountry;
}

function shareOrganization(a: PersonProfile, b: PersonProfile): boolean {
  return a.positions.some(
    ({ of }) => kindOfId(of) === 'Organization' && b.positions.some((position) => position.of === of),
  );
}
