import { COMMON_WORDS } from '../../lexicon/everyday-words.ts';
import { GIVEN_NAMES, LEADING_FAMILY_NAMES } from '../../lexicon/given-names.ts';
import {
  CALENDAR_NAMES,
  CALENDAR_WORDS,
  LEADING_PARTICLES,
  NAME_PARTICLES,
  SURNAME_TITLES,
} from '../../lexicon/name-parts.ts';
import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.ts';
import { BUILDING_HEADS, NON_NAME_WORDS, THING_HEADS } from '../../lexicon/thing-heads.ts';
import type { Chunk } from './chunk.ts';
import { matchOrganization } from './match-organization.ts';
import { matchKnownName, matchTitle } from './match-phrase.ts';
import { findCities, longestCityFrom } from './place-index.ts';
import { isCapitalized, isPossessive, type Words } from './words.ts';

const LOCATIVE: ReadonlySet<string> = new Set(
  'in at from to near outside around through via of central downtown eastern western northern southern toward towards into inside neighbouring neighboring reach reached leave left visit visited visiting'.split(
    ' ',
  ),
);
const CONTRACTION = /['’](?:re|ve|ll|m|d|t)$/iu;
/** `Maoist-led`: a compound adjective, unlike the given name in `Ji-soo`. */
const COMPOUND =
  /[-‐‑](?:led|backed|based|run|born|owned|held|controlled|style|era|wide|made|linked|brokered|mediated|appointed|majority|minded|trained|funded|friendly|dominated|old|listed|speaking|aligned|sponsored)$/u;
const NUMERAL =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?:-\p{L}+)?$/u;
const BIG_CITY = 1_000_000;
const MAX_CITY_WORDS = 4;

/** Whether the token can be a part of a name that nothing else explains. */
function isNamePart(words: Words, at: number): boolean {
  const token = words.tokens[at];
  const lower = words.lower[at] ?? '';
  if (token === undefined || !isCapitalized(token.text)) return false;
  if (
    /^\p{Lu}$/u.test(token.text) ||
    CONTRACTION.test(token.text) ||
    /\p{N}/u.test(token.text) ||
    COMPOUND.test(token.text)
  )
    return false;
  // A. P. Nedumaran: an initial that is also the article.
  if (/^\p{Lu}\.$/u.test(token.text)) return isCapitalized(words.tokens[at + 1]?.text ?? '');
  if (CALENDAR_WORDS.has(lower)) return CALENDAR_NAMES.has(lower) && GIVEN_NAMES.has(words.folded[at - 1] ?? '');
  // Per and Will open sentences and are given names; To and So are family names behind a title: President To Van.
  const isName =
    at > 0 &&
    isCapitalized(words.tokens[at + 1]?.text ?? '') &&
    (GIVEN_NAMES.has(lower) || (LEADING_FAMILY_NAMES.has(lower) && isCapitalized(words.tokens[at - 1]?.text ?? '')));
  if ((SENTENCE_OPENERS.has(lower) || NUMERAL.test(lower)) && !isName) return false;
  // Fisheries minister: a portfolio with its capital belongs to the title.
  if (PORTFOLIOS.has(lower) && /^(?:minister|secretary|commissioner)s?$/u.test(words.lower[at + 1] ?? '')) return false;
  if (at === 0 && lower === 'old') return false;
  if (at === 0 && COMMON_WORDS.has(lower))
    return isCapitalized(words.tokens[1]?.text ?? '') && !COMMON_WORDS.has(words.lower[1] ?? '');
  return true;
}

/** @returns where the name part after the one that ends at `to` begins, over particles and a nickname in quotation marks; or -1. */
function nextPart(words: Words, to: number): number {
  // Rabi' al-Harithi: an apostrophe that ends a name part.
  const isApostrophe =
    /^['’ʼ]$/u.test(words.tokens[to]?.text ?? '') && words.tokens[to]?.start === words.tokens[to - 1]?.end;
  if (isApostrophe && /^[aA]l-/u.test(words.tokens[to + 1]?.text ?? '')) return to + 1;
  // Harrow & Stout: a firm.
  if (words.tokens[to]?.text === '&' && isNamePart(words, to + 1)) return to + 1;
  let at = to;
  while (NAME_PARTICLES.has(words.tokens[at]?.text ?? '') && at < to + 3) at += 1;
  if (at > to) return isNamePart(words, at) && words.lower[at] !== words.tokens[at]?.text ? at : -1;
  if (
    /^["“]$/u.test(words.tokens[at]?.text ?? '') &&
    /^["”]$/u.test(words.tokens[at + 2]?.text ?? '') &&
    isNamePart(words, at + 3)
  )
    return at + 3;
  return isNamePart(words, at) ? at : -1;
}

const startsWithParticle = (words: Words, at: number): boolean =>
  LEADING_PARTICLES.has(words.tokens[at]?.text ?? '') && nextPart(words, at) > at;

/** Stephen King, Anna Potter: a word for a trade or a rank that stands behind a given name with a capital is a family name. */
const isTradeName = (words: Words, given: number, at: number): boolean =>
  SURNAME_TITLES.has(words.lower[at] ?? '') ||
  (GIVEN_NAMES.has(words.folded[given] ?? '') &&
    isCapitalized(words.tokens[at]?.text ?? '') &&
    ROLE_NOUNS.has(words.lower[at] ?? ''));

function nameEnd(words: Words, from: number): number {
  let to = startsWithParticle(words, from) ? nextPart(words, from) + 1 : from + 1;
  for (;;) {
    const next = nextPart(words, to);
    if (next === -1) return to;
    const isAlone = to === from + 1;
    const title = matchTitle(words, next);
    if (title !== null && !(isAlone && isTradeName(words, from, next) && !isNamePart(words, next + 1))) return to;
    const known = matchKnownName(words, next);
    if (known !== null && !(isAlone && GIVEN_NAMES.has(words.folded[from] ?? '') && !isNamePart(words, known.to)))
      return to;
    to = next + 1;
  }
}

/** @returns the city that begins at `at`, where the words around it say that it is one. */
function matchCity(words: Words, at: number, isAfterName: boolean): Chunk | null {
  if (isAfterName || !isCapitalized(words.tokens[at]?.text ?? '')) return null;
  if (NAME_PARTICLES.has(words.lower[at] ?? '') && nextPart(words, at + 1) > at + 1) return null;
  const first = (words.folded[at] ?? '').split(' ', 1)[0] ?? '';
  const longest = Math.min(MAX_CITY_WORDS, longestCityFrom(first));
  for (let to = Math.min(words.tokens.length, at + longest); to > at; to -= 1) {
    const [city] = findCities(words.folded.slice(at, to).join(' '));
    if (city === undefined || words.folded.slice(at, to).includes('')) continue;
    if (isNamePart(words, to) && matchKnownName(words, to) === null && GIVEN_NAMES.has(words.folded[at] ?? ''))
      return null;
    if (isNamePart(words, to) && !city.isMajor) return null;
    if (
      isCapitalized(words.tokens[to]?.text ?? '') &&
      (BUILDING_HEADS.has(words.lower[to] ?? '') || THING_HEADS.has(words.lower[to] ?? ''))
    )
      return null;
    const isLocative =
      LOCATIVE.has(words.lower[at - 1] ?? '') ||
      (words.lower[to] === ',' && matchKnownName(words, to + 1)?.kind === 'country');
    if (city.isMajor || to - at > 1 || city.population >= BIG_CITY || isLocative)
      return { kind: 'place', from: at, to, isRegion: false };
  }
  return null;
}

function thingOrName(words: Words, from: number, to: number): Chunk {
  const last = words.lower[to - 1] ?? '';
  if (to - from > 1 && BUILDING_HEADS.has(last)) return { kind: 'thing', from, to, isBuilding: true };
  if (to - from > 1 && THING_HEADS.has(last)) return { kind: 'thing', from, to, isBuilding: false };
  const next = words.tokens[to]?.text ?? '';
  if (to - from === 1 && (BUILDING_HEADS.has(last) || THING_HEADS.has(last) || NON_NAME_WORDS.has(last)))
    return { kind: 'thing', from, to, isBuilding: BUILDING_HEADS.has(last) };
  if (BUILDING_HEADS.has(next)) return { kind: 'thing', from, to: to + 1, isBuilding: true };
  return { kind: 'name', from, to };
}

/** `the Prime Minister’s Office`, `the Attorney General’s office`: a capitalized office and its office. */
function officeOf(words: Words, title: Chunk): Chunk | null {
  if (!isCapitalized(words.tokens[title.from]?.text ?? '') || !isPossessive(words.tokens[title.to])) return null;
  const to = title.to + 2;
  if (words.lower[to - 1] !== 'office') return null;
  const name = words.tokens
    .slice(title.from, to)
    .map((token) => token.text)
    .join(' ')
    .replace(/ (?=['’])/gu, '');
  return { kind: 'organization', from: title.from, to, name, type: 'GOVERNMENT_BODY', country: null };
}

/**
 * Cuts a sentence into what its capitals and titles say. Longest match first; a longer organization beats a shorter
 * country, a name in which a country's name stands second beats the country (Michael Chad).
 */
export function findChunks(words: Words): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  const push = (chunk: Chunk): void => {
    chunks.push(chunk);
    at = chunk.to;
  };
  while (at < words.tokens.length) {
    const known = matchKnownName(words, at);
    const formed = matchOrganization(words, at);
    if (formed !== null && formed.to > (known?.to ?? at)) {
      push(formed);
      continue;
    }
    const longer = known?.kind === 'country' ? matchCity(words, at, false) : null;
    if (longer !== null && longer.to > (known?.to ?? at)) {
      push(longer);
      continue;
    }
    const isGivenName =
      known?.kind === 'country' &&
      GIVEN_NAMES.has(words.folded[at] ?? '') &&
      isNamePart(words, known.to) &&
      matchTitle(words, known.to) === null;
    if (known !== null && !isGivenName) {
      push(known);
      continue;
    }
    const title = isGivenName ? null : matchTitle(words, at);
    if (title !== null) {
      const office = officeOf(words, title);
      if (office !== null) {
        push(office);
        continue;
      }
      push(title);
      continue;
    }
    const last = chunks[chunks.length - 1];
    const city = isGivenName ? null : matchCity(words, at, last?.kind === 'name' && last.to === at);
    if (city !== null) push(city);
    else if (isNamePart(words, at) || startsWithParticle(words, at)) push(thingOrName(words, at, nameEnd(words, at)));
    else at += 1;
  }
  return chunks;
}
