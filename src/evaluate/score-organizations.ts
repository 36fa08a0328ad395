import type { Records } from '../domain/records/schema.ts';
import type { Finding } from './fact.ts';
import type { Entities } from './read-entities.ts';
import { EXTRA, FOUND, MISSED } from './tally.ts';

/** Organizations compare by shared forms; the publisher and the optional ones count neither way. */
export function scoreOrganizations(records: Records, entities: Entities): readonly Finding[] {
  const { organizations, wantedOrganizations } = entities;
  const wanted = wantedOrganizations.map(
    ({ name }, index): Finding =>
      organizations.foundOf.has(index)
        ? { fact: 'organizations', tally: FOUND }
        : { fact: 'organizations', tally: MISSED, note: `missed organization ${name}` },
  );
  const extra = records.organizations.flatMap(({ name }, index): readonly Finding[] =>
    organizations.wantedOf.has(index)
      ? []
      : [{ fact: 'organizations', tally: EXTRA, note: `extra organization ${name}` }],
  );
  return [...wanted, ...extra];
}
