import { fold } from '../../../../domain/fold.ts';
import { toCountryId } from '../../../../domain/ids.ts';
import type { Chunk } from '../../03-names/chunk.ts';
import { capitalOf } from '../../03-names/place-index.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import type { MeetingSentence, Venue } from '../meeting-mention.ts';
import { isWhere, type Join, joinOf, joinOfLandmark } from './join-of-place.ts';
import { isOfOtherEvent } from './other-event.ts';
import { pointedVenue } from './pointed-venue.ts';
import { isTalkedAbout } from './talked-about-place.ts';
import { countryOfCity, isCityState, isTown, venueOfCity } from './venue-of-city.ts';

/** Where a meeting was, by the places of its clause: in Oslo, in Arica, Chile, in Peru, at the Élysée. */

const LIMIT = 30;

/** Between the meeting and a place, what begins another event: met him after a trip to Quito, before talks in Rome. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'that who when where which before after following ahead since until way route trip flight return from'.split(' '),
);
const ELSEWHERE_COST = 10;
const COUNTRY_COST = 8;
const GOAL_COST = 6;
/** Met X and toured a plant in Lima: the place is that of the outing. */
const OUTING =
  /(?:^| )(?:and|then|,)(?: (?:then|later|also|afterwards))? (?:toured|visited|inspected|opened|inaugurated|travelled|traveled|flew|drove|headed|returned|left|laid)(?= )/u;
/** Met X, and the two agreed to hold a forum in Lima; met X and invited her to a fair in Lima: the place is of what comes. */
const RESOLVED =
  /(?:^| )(?:and|,|who)(?: [^\s,]+){0,3}? (?:agreed|decided|promised|pledged|vowed|invited|offered|undertook|hopes?|plans?|wants?)(?: [^\s,]+){0,4}? to(?= )/u;
/** Their second meeting since May, when X hosted Y in Lima; the first since talks in Lima: the place is of the one before. */
const SINCE = /(?:^| )since (?:[^\s]+ ){0,4}?(?:when|talks|meeting|summit|visit|dinner|call)(?= |$)/u;

interface Site {
  readonly from: number;
  readonly to: number;
  readonly join: Join;
  readonly isCountry: boolean;
  readonly venue: () => Venue;
}

function venueOfCountry(words: Words, chunk: Chunk & { readonly kind: 'country' }, join: Join): Venue {
  const city = join === 'capital' || isCityState(words, chunk) ? capitalOf(chunk.code) : null;
  return { city, country: toCountryId(chunk.code) };
}

/** The places of the sentence that are joined to the meeting; a landmark stands for the words that it is made of. */
function sitesOf(sentence: MeetingSentence, at: number, codes: ReadonlySet<string>): readonly Site[] {
  const { words, chunks, landmarks } = sentence;
  const sites: Site[] = [];
  for (const chunk of chunks) {
    const isCity = isTown(words, chunk);
    if (!isCity && chunk.kind !== 'country') continue;
    if (landmarks.some((landmark) => landmark.from < chunk.to && chunk.from < landmark.to)) continue;
    const join = joinOf(sentence, chunk, at);
    if (join === '') continue;
    const venue = (): Venue =>
      chunk.kind === 'country' ? venueOfCountry(words, chunk, join) : venueOfCity(words, chunks, chunk, codes);
    sites.push({ from: chunk.from, to: chunk.to, isCountry: !isCity && join !== 'capital', join, venue });
  }
  for (const landmark of landmarks) {
    const join = joinOfLandmark(words, landmark, at);
    if (join === '') continue;
    const venue = (): Venue => {
      const code = countryOfCity(fold(landmark.city), codes);
      return { city: landmark.city, country: code === null ? null : toCountryId(code) };
    };
    sites.push({ from: landmark.from, to: landmark.to, isCountry: false, join, venue });
  }
  return sites;
}

/** Speaking in Geneva, said she would meet: where it was said. */
const isOfSpeech = (words: Words, to: number, at: number): boolean => {
  const said = words.lower.slice(to, at).findIndex((word) => /^(?:said|says|told)$/u.test(word));
  return said !== -1 && words.tokens[to + said + 1]?.text !== ',' && words.lower[to] === ',';
};

/** @returns where the meeting told at token `at` was. @param codes countries that the article names. */
export function chooseVenue(sentence: MeetingSentence, at: number, codes: ReadonlySet<string>): Venue {
  const { words } = sentence;
  let best: Site | null = null;
  let bestCost = LIMIT;
  for (const site of sitesOf(sentence, at, codes)) {
    if (site.from > at && isTalkedAbout(words, at, site)) continue;
    if (site.from < at && isOfSpeech(words, site.to, at)) continue;
    if (isOfOtherEvent(words, at, site.from, site.to)) continue;
    const between = words.lower.slice(Math.min(at, site.from), Math.max(at, site.from));
    if (site.from > at && [OUTING, RESOLVED, SINCE].some((other) => other.test(between.join(' ')))) continue;
    // Was brokered in Lima by X, who sat between them: the clause of its agent plays where its own does.
    const isOfAgent = site.from < at && words.lower[clauseStart(words, at) - 1] === 'who' && between.includes('by');
    const others =
      site.join === 'left' || isWhere(words, site.to, at)
        ? 0
        : between.filter((word) => ELSEWHERE.has(word)).length - (isOfAgent ? 1 : 0);
    const cost =
      Math.abs(site.from - at) +
      (site.isCountry ? COUNTRY_COST : 0) +
      (site.join === 'goal' ? GOAL_COST : 0) +
      others * ELSEWHERE_COST;
    if (cost >= bestCost) continue;
    bestCost = cost;
    best = site;
  }
  if (best !== null) return best.venue();
  return pointedVenue(sentence, at, codes);
}
