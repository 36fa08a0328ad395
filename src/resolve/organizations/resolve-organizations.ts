import type { KnownActor } from '../../domain/graph/known-graph.ts';
import { kindOfId } from '../../domain/ids.ts';
import type { OrganizationRecord } from '../../domain/records/schema.ts';
import { type DocumentScope, spellingsOf, uniteIds } from '../entities/document-scope.ts';
import { freeId } from '../entities/free-id.ts';
import { ensureCountry } from '../entities/resolve-countries.ts';
import { chooseOrganizationName } from './choose-organization-name.ts';
import { matchOrganization, type OrganizationProfile } from './match-organization.ts';
import { organizationBaseId, organizationCountry } from './organization-id.ts';
import { organizationKeys } from './organization-keys.ts';

/** Which organizations a document names. */
export function resolveOrganizations(scope: DocumentScope): void {
  for (const record of scope.records.organizations) {
    const names = spellingsOf(record);
    const { kind } = record;
    const country = organizationCountry(names, { kind, country: scope.resolve(record.country) });
    if (country !== null) ensureCountry(scope, country);
    const profile = { names, kind, country };
    const actor = findOrganization(scope, record, profile) ?? createOrganization(scope, profile);
    scope.attach(record.id, withFacts(actor, profile), names, ({ aliases }) => chooseOrganizationName(aliases));
  }
}

function findOrganization(
  { index }: DocumentScope,
  record: OrganizationRecord,
  profile: OrganizationProfile,
): KnownActor | null {
  const given = kindOfId(record.id) === 'Organization' ? index.actors.find(record.id) : null;
  if (given !== null) return given;
  const keys = profile.names.flatMap((name) => organizationKeys(name, profile.kind));
  const candidates = index.actors.listByKeys(keys).filter(({ kind }) => kind === 'Organization');
  return matchOrganization(profile, candidates);
}

function createOrganization({ index }: DocumentScope, { names, kind, country }: OrganizationProfile): KnownActor {
  const id = freeId(organizationBaseId(names, { kind, country }), (taken) => index.actors.find(taken) !== null);
  return { id, kind: 'Organization', name: '', aliases: [], countries: [], positions: [], organizationKind: kind };
}

function withFacts(actor: KnownActor, { kind, country }: OrganizationProfile): KnownActor {
  const isVague = actor.organizationKind === null || actor.organizationKind === 'OTHER';
  return {
    ...actor,
    countries: uniteIds(actor.countries, [country]),
    organizationKind: isVague ? kind : actor.organizationKind,
  };
}
