import { toCountryId } from '../../../domain/ids.ts';
import { OFFICE_COUNTRIES } from '../../lexicon/office-countries.ts';
import { RANK_ABBREVIATIONS } from '../../lexicon/rank-abbreviations.ts';
import type { Chunk } from './chunk.ts';
import type { OrganizationDraft, OrganizationTable } from './organization-table.ts';
import type { PersonDraft } from './people-table.ts';
import { readTenure } from './read-tenure.ts';
import { singularTitle } from './singular-title.ts';
import type { RoleDescription } from './title-before.ts';
import type { Words } from './words.ts';

const MAX_TITLE = 120;
/** Relations between people, which are no position. */
const RELATIONS =
  /^(?:host|guest|friend|ally|rival|critic|son|daughter|brother|sister|mother|father|wife|husband|cousin|successor|predecessor|opponent|champion|winner|counterpart|opposite number|member|colleague|partner)s?$/iu;

/** Relations to somebody of another country, named with it: her Norwegian counterpart. */
const COUNTERPART = /^(?:counterpart|opposite number|colleague)$/iu;

/** @returns the organization that a chunk of a role names, where it is known as one. */
function organizationOfRole(words: Words, chunk: Chunk | null, table: OrganizationTable): OrganizationDraft | null {
  if (chunk === null) return null;
  const name = words.tokens
    .slice(chunk.from, chunk.to)
    .map((token) => token.text)
    .join(' ');
  if (chunk.kind === 'organization') return table.find(chunk.name) ?? table.find(name);
  return table.find(name) ?? table.findByFirstWord(name);
}

/** Writes what a title or an apposition says into the person. A plural title is written as its singular. */
export function applyRole(person: PersonDraft, role: RoleDescription, words: Words, table: OrganizationTable): void {
  person.gender ??= role.gender;
  const organization = organizationOfRole(words, role.organization, table);
  // The governor of the Aktobe region: a name that stands for no organization and no country stays in the title.
  const isOpen = organization === null && role.organization?.kind === 'name' && role.country === null;
  const told = isOpen ? (role.whole ?? role.title) : role.title;
  const written = (role.isPlural ? singularTitle(told) : told).slice(0, MAX_TITLE).trim();
  const title = RANK_ABBREVIATIONS.get(written.toLowerCase().replaceAll('.', '')) ?? written;
  const implied = OFFICE_COUNTRIES.get(title.toLowerCase()) ?? null;
  const country =
    role.country ?? (role.organization?.kind === 'organization' ? role.organization.country : null) ?? implied;
  if (/^(?:former|ex|late|then)\b/iu.test(title) || !RELATIONS.test(title) || COUNTERPART.test(title))
    person.country ??= country ?? (organization?.kind === 'INTERGOVERNMENTAL' ? null : (organization?.country ?? null));
  if (title === '' || RELATIONS.test(title)) return;
  const key = title.toLowerCase();
  const of =
    country === null || role.organization?.kind === 'organization'
      ? (organization?.id ?? (country === null ? null : toCountryId(country)))
      : toCountryId(country);
  const known = person.positions.get(key);
  const tenure = readTenure(words, role.to);
  if (known === undefined) person.positions.set(key, { title, of, ...tenure });
  else person.positions.set(key, { ...known, of: known.of ?? of, ...tenure });
}
