import { GIVEN_NAMES } from '../../lexicon/names/given-names.ts';
import { LEADING_PARTICLES, NAME_PARTICLES } from '../../lexicon/names/name-parts.ts';
import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { BUILDING_HEADS, THING_HEADS } from '../../lexicon/thing-heads.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { Chunk } from './chunk.ts';
import { companyEnd, legalNameEnd } from './company-end.ts';
import { openingsOf } from './known-openings.ts';
import { tellsOfBody } from './lower-case-body.ts';
import { matchOrganization } from './match-organization.ts';
import { matchKnownName, matchTitle } from './match-phrase.ts';
import { nameBehindOffice } from './name-behind-office.ts';
import { isNamePart, isPortfolioBeforeHead, nameEnd, nextPart, startsWithParticle } from './name-run.ts';
import { OFFICE_OPENERS, ROLE_PLURALS, ROLE_WORDS } from './office-index.ts';
import { chunkOf } from './organization-words.ts';
import { findCities } from './place-index.ts';
import { thingOrName } from './thing-or-name.ts';
import { isCapitalized, isPossessive, type Words } from './words.ts';

const LOCATIVE: ReadonlySet<string> = new Set(
  'in at from to near outside around through via of central downtown eastern western northern southern toward towards into inside neighbouring neighboring reach reached leave left visit visited visiting'.split(
    ' ',
  ),
);
const BIG_CITY = 1_000_000;

/** @returns the city that begins at `at`, where the words around it say that it is one. */
function matchCity(words: Words, at: number, last: Chunk | undefined): Chunk | null {
  const isAfterName = last?.kind === 'name' && last.to === at;
  if (isAfterName || !isCapitalized(words.tokens[at]?.text ?? '')) return null;
  if (NAME_PARTICLES.has(words.lower[at] ?? '') && nextPart(words, at + 1) > at + 1) return null;
  const longest = openingsOf(words.tokens[at]?.text ?? '').cities;
  for (let to = Math.min(words.tokens.length, at + longest); to > at; to -= 1) {
    const own = words.folded.slice(at, to);
    const [city] = findCities(own.join(' '));
    if (city === undefined || own.includes('')) continue;
    if (isNamePart(words, to) && matchKnownName(words, to) === null && GIVEN_NAMES.has(words.folded[at] ?? ''))
      return null;
    if (isNamePart(words, to) && !city.isMajor) return null;
    // Mayor London Breed.
    if (isNamePart(words, to) && to === at + 1 && last?.kind === 'title' && last.to === at && !last.isPlural)
      return null;
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

/** The organization without the name behind it. */
function upTo(limit: number, words: Words, formed: Chunk | null): Chunk | null {
  if (limit === -1 || formed?.kind !== 'organization' || formed.to <= limit) return formed;
  const name = words.tokens
    .slice(formed.from, limit)
    .map((token) => token.text)
    .join(' ');
  return { ...formed, to: limit, name };
}

/** Enefit Power, Emaar Properties: a company that is known by its first word. */
function goneOn(words: Words, known: Chunk | null): Chunk | null {
  if (known?.kind !== 'organization' || known.type !== 'COMPANY' || known.to > known.from + 1) return known;
  const legal = legalNameEnd(words, known.to);
  if (legal > known.to) return { ...known, to: legal };
  const to = companyEnd(words, known.to);
  return to === known.to ? known : chunkOf(words, known.from, to, 'COMPANY');
}
const PARTICLES = new WordClass([...LEADING_PARTICLES].map((particle) => particle.toLowerCase()));

/** airBaltic, easyJet. */
const SMALL_FIRST = /^\p{Ll}{1,4}\p{Lu}/u;

/** Whether a chunk may begin at a token of a sentence that tells of no body in lower case. */
const mayBegin = (words: Words, at: number): boolean =>
  isCapitalized(words.tokens[at]?.text ?? '') ||
  words.tokens[at]?.text === '&' ||
  SMALL_FIRST.test(words.tokens[at]?.text ?? '') ||
  OFFICE_OPENERS.isAt(words, at) ||
  ROLE_WORDS.isAt(words, at) ||
  ROLE_PLURALS.isAt(words, at) ||
  PARTICLES.isAt(words, at);

/** Irena Holm, Esma Lund: a body that is known by its initials, written as a given name is. */
const isShortBody = (words: Words, known: Chunk | null): boolean =>
  known?.kind === 'organization' &&
  known.type !== 'COMPANY' &&
  /^\p{Lu}\p{Ll}+$/u.test(words.tokens[known.from]?.text ?? '');

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
  const anyMayBegin = tellsOfBody(words);
  while (at < words.tokens.length) {
    if (!anyMayBegin && !mayBegin(words, at)) {
      at += 1;
      continue;
    }
    const limit = nameBehindOffice(words, chunks[chunks.length - 1], at);
    const named = goneOn(words, matchKnownName(words, at));
    // Labour Cabinet Secretary X: a field, and no party.
    const known =
      named?.kind === 'organization' && named.to === at + 1 && isPortfolioBeforeHead(words, at) ? null : named;
    const formed = upTo(limit, words, matchOrganization(words, at));
    // The IG Metall union: the noun only says what it is.
    const isSaidTwice =
      known?.kind === 'organization' &&
      formed?.to === known.to + 1 &&
      formed.from === known.from &&
      /^(?:union|party|airline|newspaper|broadcaster|charity|watchdog)$/u.test(words.tokens[known.to]?.text ?? '');
    if (formed !== null && formed.to > (known?.to ?? at) && !isSaidTwice) {
      push(formed);
      continue;
    }
    const longer =
      known?.kind === 'country' || (known?.kind === 'place' && known.isRegion) ? matchCity(words, at, undefined) : null;
    if (longer !== null && longer.to > (known?.to ?? at)) {
      push(longer);
      continue;
    }
    const before = chunks[chunks.length - 1];
    // The president of France Emmanuel Macron: behind a title and `of` it is the country.
    const isOfTitle =
      words.lower[at - 1] === 'of' &&
      ((before?.kind === 'title' && before.to === at - 1) || PORTFOLIOS.has(words.lower[at - 2] ?? ''));
    const isGivenName =
      ((known?.kind === 'country' && !isOfTitle && known.form === 'name') || isShortBody(words, known)) &&
      known?.to === at + 1 &&
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
    const city = isGivenName ? null : matchCity(words, at, last);
    if (city !== null) push(city);
    else if (isNamePart(words, at) || startsWithParticle(words, at))
      push(
        limit > at
          ? { kind: 'thing', from: at, to: limit, isBuilding: false }
          : thingOrName(words, at, nameEnd(words, at), last?.kind === 'title' && last.to === at),
      );
    else at += 1;
  }
  return chunks;
}
