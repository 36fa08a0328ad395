import { fold } from '../../../domain/fold.ts';
import { toCountryId } from '../../../domain/ids.ts';
import type { Person } from '../../entities.ts';
import type { Names } from '../03-names/find-names.ts';

/**
 * An article filed from a country names its office holders without the country: "President Lund said in Oslo". The
 * first holder of a national office whom the lead names without a country is of the dateline's country, unless that
 * office of that country is held by somebody else in the article; so is, anywhere in it, a member of parliament or a
 * minister of home affairs. Who holds a position in an organization of a known country is of that country. Limits: a
 * foreigner known to all, whom a text names without a country, is no exception where the lead does so.
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

/** Offices that articles from abroad do not name without the country: infrastructure minister, opposition MP. */
const HOME =
  /^(?:(?:deputy|opposition|ruling party|former|shadow|acting|senior) )*(?:mp|lawmaker|(?:(?:health|education|transport|infrastructure|housing|labou?r|agriculture|farm|fisheries|environment|energy|economy|economics|economic affairs|justice|interior|home|home affairs|culture|sports?|tourism|mines|mining|water|social affairs|planning|works|public works|treasury|employment|science|communications|digital|youth|women) )+(?:and \S+ )?(?:minister|secretary)|minister (?:of|for) (?!foreign|external|defen).*)$/u;

const nationalOffice = (title: string): string | null => NATIONAL.find((office) => fold(title) === office) ?? null;

/** Sentences of the lead, a heading and the dateline among them. */
const LEAD_SENTENCES = 4;

/** The country of an organization that the person holds a position in, where all of them agree. */
function countryOfBody({ positions }: Person, bodies: ReadonlyMap<string, string>): string | null {
  const [first, ...others] = new Set(positions.flatMap(({ of }) => bodies.get(of ?? '') ?? []));
  return first === undefined || others.length > 0 ? null : first;
}

/** @param code ISO alpha-3 of the dateline's country, or null. @returns id of a person → id of a country. */
export function inferDomestic({ entities, mentions }: Names, code: string | null): ReadonlyMap<string, string> {
  const inferred = new Map<string, string>();
  const bodies = new Map(
    entities.organizations.flatMap(({ id, country }) => (country === null ? [] : [[id, country]])),
  );
  const home = code !== null && entities.countries.some((country) => country.code === code) ? toCountryId(code) : null;
  const held = new Set<string>();
  for (const person of entities.people) {
    if (home === null || person.country !== home) continue;
    for (const position of person.positions) held.add(fold(position.title));
  }
  for (const person of entities.people) {
    if (person.country !== null) continue;
    const ofBody = countryOfBody(person, bodies);
    if (ofBody !== null) inferred.set(person.id, ofBody);
    const first = mentions.find((mention) => mention.entity === person.id);
    if (ofBody !== null || home === null || first === undefined) continue;
    const free = person.positions.filter((position) => position.of === null).map((position) => fold(position.title));
    const office = free.map(nationalOffice).find((one) => one !== null) ?? null;
    const isNational = office !== null && first.sentence < LEAD_SENTENCES && !held.has(office);
    if (!isNational && !free.some((title) => HOME.test(title) && !held.has(title))) continue;
    if (office !== null) held.add(office);
    inferred.set(person.id, home);
  }
  return inferred;
}
