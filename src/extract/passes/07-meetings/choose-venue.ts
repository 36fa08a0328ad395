import { toCountryId } from '../../../domain/ids.ts';
import type { Chunk } from '../03-names/chunk.ts';
import { findCities } from '../03-names/place-index.ts';
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

export function chooseVenue(sentence: MeetingSentence, at: number, codes: ReadonlySet<string>): Venue {
  const { words, chunks } = sentence;
  let best: Venue = NO_VENUE;
  let bestCost = LIMIT;
  for (const chunk of chunks) {
    const isCity = chunk.kind === 'place' && !chunk.isRegion;
    if (!isCity && !(chunk.kind === 'country' && chunk.form === 'name')) continue;
    // The US Embassy is no place in the United States.
    const next = words.tokens[chunk.to]?.pos ?? '';
    if (chunk.kind === 'country' && (next === 'NOUN' || next === 'PROPN')) continue;
    if (chunk.from > at && words.lower.slice(at, chunk.from).some((word) => TOPICAL.has(word))) continue;
    const preposition = prepositionBefore(words, chunk);
    const isGoal = preposition === 'to' && isCity;
    if (!IN.has(preposition) && !isGoal) continue;
    const end = words.lower
      .slice(Math.min(at, chunk.from), Math.max(at, chunk.from))
      .filter((word) => word === 'that' || word === 'who' || word === 'when' || word === 'where').length;
    const cost = Math.abs(chunk.from - at) + (isCity ? 0 : 8) + (isGoal ? 6 : 0) + end * 10;
    if (cost >= bestCost) continue;
    bestCost = cost;
    if (chunk.kind === 'country') best = { city: null, country: toCountryId(chunk.code) };
    else {
      const name = words.folded.slice(chunk.from, chunk.to).join(' ');
      const code = countryAfter(words, chunks, chunk) ?? countryOfCity(name, codes);
      const text = words.tokens
        .slice(chunk.from, chunk.to)
        .map((token) => token.text)
        .join(' ');
      best = { city: text, country: code === null ? null : toCountryId(code) };
    }
  }
  return best;
}
