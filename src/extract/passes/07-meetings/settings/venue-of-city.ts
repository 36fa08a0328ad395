import { fold } from '../../../../domain/fold.ts';
import { toCountryId } from '../../../../domain/ids.ts';
import type { Chunk } from '../../03-names/chunk.ts';
import { capitalOf, findCities } from '../../03-names/place-index.ts';
import type { Words } from '../../03-names/words.ts';
import type { Venue } from '../meeting-mention.ts';

/** The cities among the names of a sentence, with the word of place that each hangs on. */
export const NO_VENUE: Venue = { city: null, country: null };

export const IN: ReadonlySet<string> = new Set(['in', 'at', 'outside', 'near', 'inside']);
const QUALIFIERS: ReadonlySet<string> = new Set(
  'central downtown nearby neighbouring neighboring the western eastern northern southern'.split(' '),
);
/** In the capital, Nairobi; in the port city of Mombasa; on the island of Gotland. */
const SITES: ReadonlySet<string> = new Set(
  'capital city town port resort village suburb island district quarter neighbourhood neighborhood municipality'.split(
    ' ',
  ),
);
const MAX_SITE_WORDS = 5;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
/** Capitalized words behind `in` that are no towns. */
const INSTITUTION =
  /^(?:parliament|congress|senate|cabinet|government|house|commons|lords|court|english|arabic|swahili|spring|summer|autumn|winter|ramadan|lent|christmas|easter|advent)$/u;

/** @param codes countries that the article names: a name of several cities means the one in one of them. */
export function countryOfCity(name: string, codes: ReadonlySet<string>): string | null {
  const cities = findCities(name);
  const major = cities.find((city) => city.isMajor);
  const named = cities.find((city) => codes.has(city.country));
  return (named ?? major ?? cities[0])?.country ?? null;
}

/** @returns the index of the word before a noun that says what kind of place the chunk is; −1 where none does. */
function beforeSite(words: Words, chunk: Chunk): number {
  const joint = words.lower[chunk.from - 1] ?? '';
  // In Kenya's capital Nairobi: nothing stands between the two.
  const site = joint === 'capital' || joint === 'city' ? chunk.from - 1 : chunk.from - 2;
  const isJoined = joint === ',' || joint === 'of' || site === chunk.from - 1;
  if (!isJoined || !SITES.has(words.lower[site] ?? '')) return -1;
  for (let at = site - 1; at >= Math.max(0, site - 1 - MAX_SITE_WORDS); at -= 1) {
    const word = words.lower[at] ?? '';
    // On the port of Dar es Salaam: that is what they talked about.
    if (IN.has(word) || word === 'to' || (word === 'on' && words.lower[site] === 'island')) return at;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|PART)$/u.test(words.tokens[at]?.pos ?? '')) return -1;
  }
  return -1;
}

/** @returns the word of place that the chunk hangs on; `in` for `on the island of`. */
export function prepositionBefore(words: Words, chunk: Chunk): string {
  const site = beforeSite(words, chunk);
  if (site !== -1) return words.lower[site] === 'to' ? 'to' : 'in';
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

/** Travelled to Natuna, where they met. */
const isTravelled = (words: Words, chunk: Chunk): boolean =>
  /^(?:to|into)$/u.test(words.lower[chunk.from - 1] ?? '') &&
  /^(?:travel(?:s|led|ed|ling|ing)?|flew|fly|flies|flown|flying|drove|drive|driven|sailed|moved|returned)$/u.test(
    words.lower[chunk.from - 2] ?? '',
  ) &&
  /^(?:,|on|for|today|yesterday|\.)$/u.test(words.lower[chunk.to] ?? '');

/** In the port city of Qorvost; in the capital, Ann Lund signed: behind a comma that may be who acts. */
const isOfSite = (words: Words, chunk: Chunk): boolean =>
  beforeSite(words, chunk) !== -1 &&
  (words.lower[chunk.from - 1] !== ',' || chunk.to - chunk.from === 1) &&
  (words.lower[chunk.from - 1] !== ',' || words.tokens[chunk.to]?.pos !== 'VERB');

/** A city that is known, or an unknown name right behind `in`: met in Natuna. */
export function isTown(words: Words, chunk: Chunk): boolean {
  if (chunk.kind === 'place') return !chunk.isRegion && !MONTH.test(words.lower[chunk.from] ?? '');
  return (
    chunk.kind === 'name' &&
    chunk.to - chunk.from < 4 &&
    (words.lower[chunk.from - 1] === 'in' || isOfSite(words, chunk) || isTravelled(words, chunk)) &&
    !INSTITUTION.test(words.lower[chunk.to - 1] ?? '') &&
    !/^['’]s?$/u.test(words.lower[chunk.to] ?? '')
  );
}

/** The words as they stand in the text. */
const textOf = (words: Words, { from, to }: Chunk): string =>
  words.tokens
    .slice(from, to)
    .map((token, index, all) => (index > 0 && all[index - 1]?.end !== token.start ? ' ' : '') + token.text)
    .join('');

/** `GULL HARBOUR` as other text writes it. */
export const inTitleCase = (text: string): string =>
  /\p{Ll}/u.test(text) ? text : text.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());

export function venueOfCity(words: Words, chunks: readonly Chunk[], chunk: Chunk, codes: ReadonlySet<string>): Venue {
  // In Mayfair, London: a quarter that is no city of its own is told with its city.
  const next = words.tokens[chunk.to]?.text === ',' ? chunks.find((other) => other.from === chunk.to + 1) : undefined;
  if (chunk.kind === 'name' && next?.kind === 'place' && !next.isRegion) return venueOfCity(words, chunks, next, codes);
  const name = words.folded.slice(chunk.from, chunk.to).join(' ');
  const code = countryAfter(words, chunks, chunk) ?? countryOfCity(name, codes);
  return { city: textOf(words, chunk), country: code === null ? null : toCountryId(code) };
}

/** Singapore, Djibouti: the country has the name of its capital. */
export const isCityState = (words: Words, chunk: Chunk & { readonly kind: 'country' }): boolean =>
  fold(capitalOf(chunk.code) ?? '') === words.folded.slice(chunk.from, chunk.to).join(' ');

const LEAVING = /^(?:leav|depart|head|set off|bound)(?:es?|ed|ing|s)?$|^left$/u;

/** @returns the last city that the sentence says somebody was in or went to, or null. */
export function lastCityOf(words: Words, chunks: readonly Chunk[], codes: ReadonlySet<string>): Venue | null {
  const chunk = chunks.findLast((one) => {
    const preposition = prepositionBefore(words, one);
    return (
      one.kind === 'place' &&
      !one.isRegion &&
      (IN.has(preposition) ||
        preposition === 'to' ||
        preposition === 'from' ||
        (preposition === 'for' && LEAVING.test(words.lower[one.from - 2] ?? '')))
    );
  });
  return chunk === undefined ? null : venueOfCity(words, chunks, chunk, codes);
}

/** @returns the city that the words of a heading name, in the letters of other text; null where they name none. */
export function cityOfWords(words: Words, codes: ReadonlySet<string>): Venue | null {
  const at = words.folded.findIndex(
    (word, index) => /^\p{Lu}/u.test(words.tokens[index]?.text ?? '') && findCities(word).some((city) => city.isMajor),
  );
  if (at === -1) return null;
  const code = countryOfCity(words.folded[at] ?? '', codes);
  return { city: inTitleCase(words.tokens[at]?.text ?? ''), country: code === null ? null : toCountryId(code) };
}
