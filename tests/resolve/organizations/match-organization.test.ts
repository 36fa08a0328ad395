import { describe, expect, it } from 'vitest';
import type { KnownActor } from '../../../src/domain/graph/known-graph.ts';
import { chooseOrganizationName } from '../../../src/resolve/organizations/choose-organization-name.ts';
import { matchOrganization } from '../../../src/resolve/organizations/match-organization.ts';

function body(...names: readonly string[]): KnownActor {
  return {
    id: 'organization:known',
    kind: 'Organization',
    name: names[0] ?? '',
    aliases: names.map((text) => ({ text, documents: 1 })),
    countries: [],
    positions: [],
    organizationKind: 'INTERGOVERNMENTAL',
  };
}

function isOne(record: readonly string[], known: readonly string[]): boolean {
  const profile = { names: record, kind: 'INTERGOVERNMENTAL', country: null } as const;
  return matchOrganization(profile, [body(...known)]) !== null;
}

describe('a word that many organizations are called for short', () => {
  it.each([
    [
      'does not make one of two that are both called so',
      ['Andean Fish Union', 'Union'],
      ['Nordic Rail Union', 'Union'],
      false,
    ],
    ['does not lead to one that is called so', ['the Union'], ['Nordic Rail Union', 'Union'], false],
    [
      'does not part two that have the whole name in common',
      ['Nordic Rail Union', 'Union'],
      ['Nordic Rail Union'],
      true,
    ],
    ['is a name where there is no other', ['Council'], ['the Council'], true],
  ])('%s', (_what, record, known, expected) => {
    expect(isOne(record, known)).toBe(expected);
  });

  it('is never the name that is shown where there is another', () => {
    const aliases = [
      { text: 'Union', documents: 9 },
      { text: 'NRU', documents: 3 },
    ];
    expect(chooseOrganizationName(aliases)).toBe('NRU');
    expect(chooseOrganizationName([...aliases, { text: 'Nordic Rail Union', documents: 1 }])).toBe('Nordic Rail Union');
  });
});

it('a proper name of one word does lead to an organization that has it for short', () => {
  expect(isOne(['Vadret'], ['Vadret movement', 'Vadret'])).toBe(true);
});
