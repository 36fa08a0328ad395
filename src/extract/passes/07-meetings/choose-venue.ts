import { fold } from '../../../domain/fold.ts';
import { toCountryId } from '../../../domain/ids.ts';
import type { Chunk } from '../03-names/chunk.ts';
import { capitalOf, findCities } from '../03-names/place-index.ts';
import type { Words } from '../03-names/words.ts';
import type { MeetingSentence, Venue } from './meeting-mention.ts';

/** Where a meeting was, by the places of its clause: in Oslo, in Arica, Chile, in Peru. */
export const NO_VENUE: Venue = { city: null, country: null };

const IN: ReadonlySet<string> = new Set(['in', 'at', 'outside', 'near', 'inside']);
const QUALIFIERS: ReadonlySet<string> = new Set([
  'central',
  'downtown',
  'nearby',
  'neighbouring',
  'neighboring',
  'the',
  'western',
  'eastern',
  'northern',
  'southern',
]);
/** Behind one of these a place is what was talked about. */
const TOPICAL: ReadonlySet<string> = new Set(
  'discuss discussed discusses discussing about regarding concerning focused focusing focus crisis situation war conflict developments fighting stability peace security ceasefire troops forces efforts relations'.split(
    ' ',
  ),
);
const LIMIT = 30;

/** @param codes countries that the article names: a name of several cities means the one in one of them. */
export function countryOfCity(name: string, codes: ReadonlySet<string>): string | null {
  const cities = findCities(name);
  const major = cities.find((city) => city.isMajor);
  const named = cities.find((city) => codes.has(city.country));
  return (named ?? major ?? cities[0])?.country ?? null;
}

function prepositionBefore(words: Words, chunk: Chunk): string {
  let at = chunk.from - 1;
  while (QUALIFIERS.has(words.lower[at] ?? '')) at -= 1;
  return words.lower[at] ?? '';
}

/** A country right behind the city: in Arica, Chile. */
function countryAfter(words: Words, chunks: readonly Chunk[], chunk: Chunk): string | null {
  if (words.tokens[chunk.to]?.text !== ',') return null;
  const next = chunks.find((other) => other.from === chunk.to + 1);
  return next?.kind === 'country' && next.form === 'name' ? next.code : null;
}

/** Between the meeting and a place, what begins another event: met him after a trip to Quito, before talks in Rome. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'that who when where which before after following ahead since until way route trip flight return from'.split(' '),
);
const OWNERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'this']);
/** How far behind the verb `there` points back at a place, in tokens. */
const THERE_WINDOW = 14;

const REACHED = /^(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|reach(?:es|ed)|leaving)$/u;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
/** Capitalized words behind `in` that are no towns. */
const INSTITUTION =
  /^(?:parliament|congress|senate|cabinet|government|house|commons|lords|court|english|arabic|swahili|spring|summer|autumn|winter|ramadan|lent|christmas|easter|advent)$/u;

/** A city that is known, or an unknown name right behind `in`: met in Natuna. */
function isTown(words: Words, chunk: Chunk): boolean {
  if (chunk.kind === 'place') return !chunk.isRegion && !MONTH.test(words.lower[chunk.from] ?? '');
  return (
    chunk.kind === 'name' &&
    chunk.to - chunk.from < 4 &&
    words.lower[chunk.from - 1] === 'in' &&
    !INSTITUTION.test(words.lower[chunk.to - 1] ?? '') &&
    !/^['’]s?$/u.test(words.lower[chunk.to] ?? '')
  );
}

/** How a place is joined to its clause: `in` Oslo, `at` a Geneva hotel, `to` Lima; '' where it is not. */
function joinOf(sentence: MeetingSentence, chunk: Chunk, at: number): 'place' | 'goal' | 'capital' | '' {
  const { words } = sentence;
  const next = words.tokens[chunk.to]?.pos ?? '';
  const isCity = isTown(words, chunk);
  const preposition = prepositionBefore(words, chunk);
  const isOwned = OWNERS.has(words.lower[chunk.from - 1] ?? '') && IN.has(words.lower[chunk.from - 2] ?? '');
  if (chunk.kind === 'country' && words.lower[chunk.to] === 'capital') return isOwned ? 'capital' : '';
  // The US Embassy is no place in the United States.
  if (chunk.kind === 'country' && (chunk.form !== 'name' || next === 'NOUN' || next === 'PROPN')) return '';
  // In a Geneva hotel; the Geneva talks.
  if (isCity && next === 'NOUN' && (isOwned || (chunk.to === at && words.tokens[at]?.pos === 'NOUN'))) return 'place';
  if (IN.has(preposition)) return 'place';
  // Visited Lima and met X.
  if (isCity && chunk.from < at && REACHED.test(words.lower[chunk.from - 1] ?? '')) return 'goal';
  const isVisit = /^(?:visits?|trips?|stopovers?)$/u.test(words.lower[at] ?? '');
  return preposition === 'to' && isCity && (chunk.from < at || isVisit) ? 'goal' : '';
}

/** @returns where the meeting told at token `at` was. @param codes countries that the article names. */
export function chooseVenue(sentence: MeetingSentence, at: number, codes: ReadonlySet<string>): Venue {
  const { words, chunks } = sentence;
  let best: Venue = NO_VENUE;
  let bestCost = LIMIT;
  for (const chunk of chunks) {
    const isCity = isTown(words, chunk);
    if (!isCity && chunk.kind !== 'country') continue;
    if (chunk.from > at && words.lower.slice(at, chunk.from).some((word) => TOPICAL.has(word))) continue;
    const join = joinOf(sentence, chunk, at);
    if (join === '') continue;
    const others = words.lower
      .slice(Math.min(at, chunk.from), Math.max(at, chunk.from))
      .filter((word) => ELSEWHERE.has(word)).length;
    const isCountry = !isCity && join !== 'capital';
    const cost = Math.abs(chunk.from - at) + (isCountry ? 8 : 0) + (join === 'goal' ? 6 : 0) + others * 10;
    if (cost >= bestCost) continue;
    bestCost = cost;
    best =
      chunk.kind === 'country'
        ? {
            city: join === 'capital' || isCityState(words, chunk) ? capitalOf(chunk.code) : null,
            country: toCountryId(chunk.code),
          }
        : venueOfCity(words, chunks, chunk, codes);
  }
  const there = words.lower.indexOf('there', at + 1);
  const pointsBack = there !== -1 && there - at <= THERE_WINDOW && words.tokens[there + 1]?.pos !== 'AUX';
  return best === NO_VENUE && pointsBack ? sentence.placeBefore : best;
}

function venueOfCity(words: Words, chunks: readonly Chunk[], chunk: Chunk, codes: ReadonlySet<string>): Venue {
  const name = words.folded.slice(chunk.from, chunk.to).join(' ');
  const code = countryAfter(words, chunks, chunk) ?? countryOfCity(name, codes);
  const city = words.tokens
    .slice(chunk.from, chunk.to)
    .map((token) => token.text)
    .join(' ');
  return { city, country: code === null ? null : toCountryId(code) };
}

/** Singapore, Djibouti: the country has the name of its capital. */
const isCityState = (words: Words, chunk: Chunk & { readonly kind: 'country' }): boolean =>
  fold(capitalOf(chunk.code) ?? '') === words.folded.slice(chunk.from, chunk.to).join(' ');

/** @returns the last city that the sentence says somebody was in or went to, or null. */
export function lastCityOf(words: Words, chunks: readonly Chunk[], codes: ReadonlySet<string>): Venue | null {
  const chunk = chunks.findLast((one) => {
    const preposition = prepositionBefore(words, one);
    return (
      one.kind === 'place' && !one.isRegion && (IN.has(preposition) || preposition === 'to' || preposition === 'from')
    );
  });
  return chunk === undefined ? null : venueOfCity(words, chunks, chunk, codes);
}
