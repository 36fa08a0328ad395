import type { KnownActor } from '../../domain/graph/known-graph.ts';
import type { NameRelation } from '../names/compare-person-names.ts';
import { type PersonProfile, profileOfKnown } from './person-profile.ts';
import { CLEAR_LEAD, SAME_PERSON } from './person-weights.ts';
import { scorePerson } from './score-person.ts';

interface Candidate {
  readonly actor: KnownActor;
  readonly relation: NameRelation;
  readonly score: number;
}

/**
 * The candidate that a profile is taken for, or null. A whole name goes to the best candidate, of equals to the one that
 * most documents name. A shortened one (a part, an initial, a bare family name) goes nowhere when two come near.
 */
export function matchPerson(profile: PersonProfile, candidates: readonly KnownActor[]): KnownActor | null {
  const [best, second] = candidates
    .map((actor) => ({ actor, ...scorePerson(profile, profileOfKnown(actor)) }))
    .filter(({ score }) => score >= SAME_PERSON)
    .sort(compareCandidates);
  if (best === undefined) return null;
  const isWhole = best.relation === 'SAME' || best.relation === 'VARIANT';
  const isClear = second === undefined || best.score - second.score >= CLEAR_LEAD;
  return isWhole || isClear ? best.actor : null;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return b.score - a.score || countDocuments(b.actor) - countDocuments(a.actor) || (a.actor.id < b.actor.id ? -1 : 1);
}

function countDocuments(actor: KnownActor): number {
  return actor.aliases.reduce((sum, { documents }) => sum + documents, 0);
}

/**
 * The one of a document's own people whom a bare family name means: the document says both, and nobody else of the name.
 */
export function matchInDocument(profile: PersonProfile, people: readonly KnownActor[]): KnownActor | null {
  const fitting = people.filter((actor) => {
    const other = profileOfKnown(actor);
    const isOtherCountry =
      profile.countries.length > 0 &&
      other.countries.length > 0 &&
      !profile.countries.some((country) => other.countries.includes(country));
    return !isOtherCountry && scorePerson(profile, other).score > 0;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
