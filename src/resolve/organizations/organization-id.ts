import { findCountry } from '../../domain/country.ts';
import { toCountryId } from '../../domain/ids.ts';
import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';
import { baseId, toReadable } from '../entities/free-id.ts';
import { chooseOrganizationName } from './choose-organization-name.ts';
import { parseOrganizationName } from './organization-name.ts';

/** @returns id of the country that a record's own country or its name gives; null where neither does. */
export function organizationCountry(
  names: readonly string[],
  { kind, country }: { readonly kind: OrganizationKind; readonly country: string | null },
): string | null {
  if (country !== null) return country;
  const codes = names.map((name) => parseOrganizationName(name, kind).nationality).filter((code) => code !== null);
  const [code] = codes;
  return code === undefined || findCountry(code) === null ? null : toCountryId(code);
}

/**
 * @param names the name of the record, then its aliases.
 * @returns the id of an organization that is new, without a number; of a body that every state has, with its country.
 */
export function organizationBaseId(
  names: readonly string[],
  { kind, country }: { readonly kind: OrganizationKind; readonly country: string | null },
): string {
  const chosen = chooseOrganizationName(names.map((text, index) => ({ text, documents: index === 0 ? 2 : 1 })));
  const { isGeneric, plain } = parseOrganizationName(chosen, kind);
  const suffix = isGeneric && country !== null ? ` ${country.slice(country.indexOf(':') + 1)}` : '';
  return baseId('Organization', toReadable(`${plain}${suffix}`));
}
