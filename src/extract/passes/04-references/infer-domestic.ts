import { fold } from '../../../domain/fold.ts';
import { toCountryId } from '../../../domain/ids.ts';
import type { Names } from '../03-names/find-names.ts';

/**
 * An article filed from a country names its office holders without the country: "President Lund said in Oslo". The
 * first holder of a national office whom the lead names without a country is of the dateline's country, unless that
 * office of that country is held by somebody else in the article.
 */
const NATIONAL = [
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emir',
  'foreign minister',
  'finance minister',
  'defence minister',
  'interior minister',
  'speaker',
];

const nationalOffice = (title: string): string | null => NATIONAL.find((office) => fold(title) === office) ?? null;

/** Sentences of the lead, a heading and the dateline among them. */
const LEAD_SENTENCES = 4;

/** @param code ISO alpha-3 of the dateline's country, or null. @returns id of a person → id of a country. */
export function inferDomestic({ entities, mentions }: Names, code: string | null): ReadonlyMap<string, string> {
  const inferred = new Map<string, string>();
  if (code === null || !entities.countries.some((country) => country.code === code)) return inferred;
  const country = toCountryId(code);
  const held = new Set<string>();
  for (const person of entities.people) {
    if (person.country !== country) continue;
    for (const position of person.positions) held.add(fold(position.title));
  }
  for (const person of entities.people) {
    const first = mentions.find((mention) => mention.entity === person.id);
    if (person.country !== null || first === undefined || first.sentence >= LEAD_SENTENCES) continue;
    const office =
      person.positions
        .filter((position) => position.of === null)
        .map((position) => nationalOffice(position.title))
        .find((one) => one !== null) ?? null;
    if (office === null || held.has(office)) continue;
    held.add(office);
    inferred.set(person.id, country);
  }
  return inferred;
}
