import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';
import { parseOrganizationName } from './organization-name.ts';

/** The keys that open an organization for a spelling of its name: its words, its acronym. */
export function organizationKeys(name: string, kind: OrganizationKind): readonly string[] {
  // The kind that a source gives is uncertain: a state body is opened by its name with and without the nationality.
  const names = [parseOrganizationName(name, kind), parseOrganizationName(name, 'GOVERNMENT_BODY')];
  const keys = names.flatMap(({ key, acronym }) => [key, acronym ?? '']);
  return [...new Set(keys)].filter((key) => key !== '').map((key) => `organization#${key}`);
}
