import { fold } from '../../../../domain/fold.ts';
import { toCountryId } from '../../../../domain/ids.ts';
import { findCities } from '../../03-names/place-index.ts';
import type { Venue } from '../meeting-mention.ts';
import { countryOfCity } from './venue-of-city.ts';

/**
 * The city that an article's frame names, where it has no dateline: the by-line ("Ana Solís in Lima", "By Ana Solís in
 * Lima and Pedro Lund in Oslo") and the title ("Ten days in Lima"). Limits: of several by-lines the first counts, and only
 * where the text names the city too.
 */
const MAX_LINES = 4;
const MAX_BYLINE = 110;
const BYLINE =
  /^[*_\s]*(?:by |live: reporting by |reporting by |report by |analysis by |additional reporting by )?(?:\p{Lu}[\p{L}.’'-]+ ){2,4}in (?<city>\p{Lu}[\p{L}’'-]+(?: (?:de |do |da |del |la |el |al )?\p{Lu}[\p{L}’'-]+){0,2})(?= and |[*_,.\s]*$|,)/iu;
const CAPITALIZED = /^\p{Lu}/u;
const LOCATIVE =
  /(?<!\p{L})(?:in|at|(?:visit|trip|mission) to) (?<city>\p{Lu}[\p{L}’'-]+(?: (?:de |do |da |del |la |el |al )?\p{Lu}[\p{L}’'-]+){0,2})/gu;
const TALKS =
  /(?<city>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:talks|summit|conference|meeting|forum|visit|trip)(?!\p{L})/gu;

/** The longest beginning of the words that is a city. */
function venueOf(words: string, codes: ReadonlySet<string>): Venue | null {
  const all = words.split(' ');
  for (let to = all.length; to > 0; to -= 1) {
    const city = all
      .slice(0, to)
      .join(' ')
      .replace(/['’]s?$/u, '');
    if (!CAPITALIZED.test(city) || findCities(fold(city)).length === 0) continue;
    const code = countryOfCity(fold(city), codes);
    return { city, country: code === null ? null : toCountryId(code) };
  }
  return null;
}

/** @returns the city of the by-line; null where none of the first lines is one that names a city. */
export function cityOfByline(text: string, codes: ReadonlySet<string>): Venue | null {
  for (const line of text.split('\n', MAX_LINES)) {
    if (line.length > MAX_BYLINE || !line.includes(' in ')) continue;
    const city = BYLINE.exec(line)?.groups?.['city'];
    const venue = city === undefined ? null : venueOf(city, codes);
    if (venue?.city !== null && venue !== null && text.includes(venue.city, text.indexOf(line) + line.length))
      return venue;
  }
  return null;
}

/** @returns the one city that the title says something was in or at; null where it names none or several. */
export function cityOfTitle(title: string, codes: ReadonlySet<string>): Venue | null {
  const found = new Map<string, Venue>();
  for (const frame of [LOCATIVE, TALKS])
    for (const { groups } of title.matchAll(frame)) {
      const venue = venueOf(groups?.['city'] ?? '', codes);
      if (venue?.city != null) found.set(venue.city, venue);
    }
  const [only, ...others] = found.values();
  return only === undefined || others.length > 0 ? null : only;
}
