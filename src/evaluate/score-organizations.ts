import type { Records } from '../domain/records/schema.ts';
import type { Finding } from './fact.ts';
import type { GoldArticle } from './gold.ts';
import { locateForm } from './locate.ts';
import type { Entities } from './read-entities.ts';
import { EXTRA, FOUND, MISSED } from './tally.ts';

/** Organizations compare by shared forms; the publisher and the optional ones count neither way. */
export function scoreOrganizations(gold: GoldArticle, records: Records, entities: Entities): readonly Finding[] {
  const { organizations, wantedOrganizations } = entities;
  const wanted = wantedOrganizations.map(
    ({ name, forms }, index): Finding =>
      organizations.foundOf.has(index)
        ? { fact: 'organizations', tally: FOUND }
        : {
            fact: 'organizations',
            tally: MISSED,
            note: { text: `missed organization ${name}`, at: locateForm(gold.text, [name, ...forms]), record: null },
          },
  );
  const extra = records.organizations.flatMap(({ id, name, mentions }, index): readonly Finding[] => {
    if (organizations.wantedOf.has(index)) return [];
    const note = { text: `extra organization ${name}`, at: mentions[0] ?? null, record: `organization ${id}` };
    return [{ fact: 'organizations', tally: EXTRA, note }];
  });
  return [...wanted, ...extra];
}
