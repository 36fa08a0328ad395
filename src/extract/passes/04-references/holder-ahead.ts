import { fold } from '../../../domain/fold.ts';
import type { Person } from '../../entities.ts';
import type { RoleContext } from './role-context.ts';

/**
 * "Peru's foreign minister met … . Foreign Minister Ana Lind said", "Acme's chief executive … . CEO Ana Lind": a lead tells the
 * office with its country or company, and the text gives the name only then, with the office alone. Limits: the first person
 * behind it of that very office, whom the text gives no country and no company, and nobody named before who holds one.
 */
const OF_STATE =
  /^(?:(?:prime|foreign|defen[cs]e|finance|economy|interior|justice|health|trade|energy|transport|education|environment|agriculture|labou?r|culture|development) (?:minister|secretary)|president|premier|chancellor)$/u;
const OF_COMPANY = /^(?:chief executive|chief executive officer|ceo|chairman|chairwoman|managing director)$/u;
/** The CEO is the chief executive. */
const plain = (office: string): string => office.replace(/^(?:ceo|chief executive officer)$/u, 'chief executive');
/** How many people may be named first between a role and the name of its holder. */
const SOON = 3;

/** @returns the person, or null. */
export function holderAhead(
  title: string,
  owner: string,
  barred: readonly string[],
  { all, recent, personById, countries }: RoleContext,
): string | null {
  const office = fold(title);
  const isOfCountry = owner.startsWith('country:');
  if (!(isOfCountry ? OF_STATE : OF_COMPANY).test(office)) return null;
  const holds = ({ positions }: Person): boolean =>
    positions.some(({ title: held, of }) => of === null && plain(fold(held)) === plain(office));
  const named = new Set(recent);
  const isOpen = (id: string): boolean => {
    const person = personById.get(id);
    if (person === undefined || barred.includes(id) || !holds(person)) return false;
    return (person.country ?? countries.get(id) ?? null) === null;
  };
  if ([...named].some(isOpen)) return null;
  return all.slice(named.size, named.size + SOON).find(isOpen) ?? null;
}
