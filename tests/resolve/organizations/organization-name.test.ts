import { describe, expect, it } from 'vitest';
import { organizationBaseId, organizationCountry } from '../../../src/resolve/organizations/organization-id.ts';
import { parseOrganizationName } from '../../../src/resolve/organizations/organization-name.ts';

describe('parseOrganizationName', () => {
  it.each([
    ['the Harbour Union', 'Harbour Union', 'OTHER'],
    ['Northern Steel Ltd.', 'Northern Steel', 'COMPANY'],
    ['Northern Steel Group', 'Northern Steel', 'COMPANY'],
    ['Ministry of Oil', 'Oil Ministry', 'GOVERNMENT_BODY'],
    ['Ministry of Foreign Affairs', 'Foreign Ministry', 'GOVERNMENT_BODY'],
    ['Ministry of Defence', 'Defense Ministry', 'GOVERNMENT_BODY'],
    ['Peruvian Foreign Ministry', "Peru's foreign ministry", 'GOVERNMENT_BODY'],
    ['the Foreign Ministry of Peru', 'Peruvian Foreign Ministry', 'GOVERNMENT_BODY'],
    ['Pan-Andean Health Organisation', 'Pan Andean Health Organization', 'INTERGOVERNMENTAL'],
  ] as const)('reduces %s and %s to one key', (a, b, kind) => {
    expect(parseOrganizationName(a, kind).key).toBe(parseOrganizationName(b, kind).key);
  });

  it.each([
    ['Northern Steel', 'Southern Steel', 'COMPANY'],
    ['Foreign Ministry', 'Interior Ministry', 'GOVERNMENT_BODY'],
  ] as const)('keeps %s and %s apart', (a, b, kind) => {
    expect(parseOrganizationName(a, kind).key).not.toBe(parseOrganizationName(b, kind).key);
  });

  it.each([
    ['PAHO', 'paho', true],
    ['P.A.H.O.', 'paho', true],
    ['Pan Andean Health Office', 'paho', false],
    ['Union', null, false],
  ])('reads the acronym of %s', (text, acronym, isAcronym) => {
    const name = parseOrganizationName(text, 'OTHER');
    expect([name.acronym, name.isAcronym]).toEqual([acronym, isAcronym]);
  });
});

describe('organizationBaseId', () => {
  it.each([
    [['Foreign Ministry'], 'GOVERNMENT_BODY', 'country:PER', 'organization:foreign-ministry-per'],
    [['Peruvian foreign ministry'], 'GOVERNMENT_BODY', null, 'organization:foreign-ministry-per'],
    [['Foreign Ministry'], 'GOVERNMENT_BODY', null, 'organization:foreign-ministry'],
    [['Harbour Authority'], 'GOVERNMENT_BODY', 'country:PER', 'organization:harbour-authority'],
    [['the Harbour Union', 'HU'], 'OTHER', null, 'organization:harbour-union'],
    [['HU', 'Harbour Union'], 'OTHER', null, 'organization:harbour-union'],
    [['Peruvian Airways'], 'COMPANY', 'country:PER', 'organization:peruvian-airways'],
  ] as const)('of %j is readable', (names, kind, given, id) => {
    const country = organizationCountry(names, { kind, country: given });
    expect(organizationBaseId(names, { kind, country })).toBe(id);
  });
});
