import { toCountryId } from '../../../../domain/ids.ts';
import type { Dateline } from '../../../layers.ts';
import type { Venue } from '../meeting-mention.ts';
import { countryOfCity, inTitleCase, NO_VENUE } from './venue-of-city.ts';

/** @returns the city that the article was filed from. */
export function venueOfDateline(text: string, dateline: Dateline | null, codes: ReadonlySet<string>): Venue {
  const place =
    dateline === null ? '' : (text.slice(dateline.place.start, dateline.place.end).split(/[,/]/u)[0]?.trim() ?? '');
  if (place === '') return NO_VENUE;
  const name = inTitleCase(place);
  const country = countryOfCity(name.toLowerCase(), codes);
  return { city: name, country: country === null ? null : toCountryId(country) };
}
