import type { KnownActor } from '../../domain/graph/known-graph.ts';
import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';
import { isCommonNoun, type OrganizationName, parseOrganizationName } from './organization-name.ts';

export interface OrganizationProfile {
  readonly names: readonly string[];
  readonly kind: OrganizationKind;
  /** Id of the country that the record gives or that the name says. */
  readonly country: string | null;
}

/** Kinds of which two countries can have one each by the same name. */
const NATIONAL: ReadonlySet<OrganizationKind> = new Set(['GOVERNMENT_BODY', 'PARTY']);

/**
 * The candidate that the profile is taken for, or null. The same words make the same organization, and so does an acronym
 * that one of the two has no words for, or that only one of the two spells out. A state body or a party is another one in
 * another country; a generic name (foreign ministry) without a country is nobody's but its own.
 */
export function matchOrganization(profile: OrganizationProfile, candidates: readonly KnownActor[]): KnownActor | null {
  const fitting = candidates.filter((actor) => fitsCountry(profile, actor));
  const [byName] = mostUsedFirst(fitting.filter((actor) => shareName(profile, actor)));
  if (byName !== undefined) return byName;
  const byAcronym = fitting.filter((actor) => shareAcronym(profile, actor));
  return byAcronym.length === 1 ? (byAcronym[0] ?? null) : null;
}

function fitsCountry(profile: OrganizationProfile, actor: KnownActor): boolean {
  const kind = actor.organizationKind ?? 'OTHER';
  if (!NATIONAL.has(profile.kind) && !NATIONAL.has(kind)) return true;
  if (profile.country !== null && actor.countries.length > 0) return actor.countries.includes(profile.country);
  if (profile.country === null && actor.countries.length === 0) return true;
  return !namesOf(profile).some(({ isGeneric }) => isGeneric);
}

function shareName(profile: OrganizationProfile, actor: KnownActor): boolean {
  const keys = new Set(namesOfKnown(actor).map(({ key }) => key));
  return namesOf(profile).some(({ key }) => key !== '' && keys.has(key));
}

/** An acronym is shared where one side has it as a name, and the words of the two sides do not both claim it. */
function shareAcronym(profile: OrganizationProfile, actor: KnownActor): boolean {
  const left = namesOf(profile);
  const right = namesOfKnown(actor);
  const written = [...left, ...right].filter(({ isAcronym }) => isAcronym).map(({ acronym }) => acronym);
  return written.some((acronym) => {
    const claims = [left, right].map((names) => names.some((name) => !name.isAcronym && name.acronym === acronym));
    const has = [left, right].map((names) => names.some((name) => name.acronym === acronym));
    return has.every(Boolean) && !claims.every(Boolean);
  });
}

function namesOf(profile: OrganizationProfile): readonly OrganizationName[] {
  return telling(profile.names).map((name) => parseOrganizationName(name, profile.kind));
}

function namesOfKnown(actor: KnownActor): readonly OrganizationName[] {
  const names = telling(actor.aliases.map(({ text }) => text));
  return names.map((name) => parseOrganizationName(name, actor.organizationKind ?? 'OTHER'));
}

/** The names without those that are only short for another of them: two that are each called the Union are not one. */
function telling(names: readonly string[]): readonly string[] {
  const whole = names.filter((name) => !isCommonNoun(name));
  return whole.length > 0 ? whole : names;
}

function mostUsedFirst(actors: readonly KnownActor[]): readonly KnownActor[] {
  const uses = (actor: KnownActor) => actor.aliases.reduce((sum, { documents }) => sum + documents, 0);
  return [...actors].sort((a, b) => uses(b) - uses(a) || (a.id < b.id ? -1 : 1));
}
