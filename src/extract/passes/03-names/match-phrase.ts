import type { OrganizationKind } from '../../../domain/vocabulary/organization-kind.ts';
import { HONORIFICS } from '../../lexicon/honorifics.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { Chunk, TitleChunk } from './chunk.ts';
import { findCountryWord, isCountryDecoy } from './country-index.ts';
import { asWritten, openingsOf } from './known-openings.ts';
import {
  findOfficeOfPlural,
  isOffice,
  longestOfficeFrom,
  OFFICE_OPENERS,
  ROLE_ENDINGS,
  ROLE_ENDINGS_OF_ANY_NUMBER,
  ROLE_PLURALS,
  ROLE_WORDS,
} from './office-index.ts';
import { findKnownOrganization } from './organization-index.ts';
import { countryIn } from './organization-words.ts';
import { isRegion } from './place-index.ts';
import { isRulersNameOnly, isRulersTitle } from './ruler-or-given-name.ts';
import { isCapitalized, type Words } from './words.ts';

/** Written in capitals only: `us` is a pronoun, `is` a verb. */
const CAPITALS_ONLY: ReadonlySet<string> = new Set([
  'us',
  'uk',
  'uae',
  'usa',
  'prc',
  'drc',
  'rok',
  'dprk',
  'png',
  'ksa',
]);

/** Germán: a given name. */
const STRESSED = /^\p{L}+[áéíóú]n$/u;

/** `US-led`, `Iranian-backed`: a country before a hyphen and a lower-case word. */
const COMPOUND = /^(\p{Lu}[\p{L}.]+)[-‐‑]\p{Ll}/u;

const SHORT_HONORIFICS = new WordClass(Object.keys(HONORIFICS));
/** The first words of forms of address that have two. */
const LONG_HONORIFICS = new WordClass(
  Object.keys(HONORIFICS).flatMap((words) => (words.includes(' ') ? [words.split(' ', 1)[0] ?? ''] : [])),
);

/** How many tokens a known name can have at most that begins at `at`; a folded token may be several words. */
function longestFrom(words: Words, at: number): number {
  const length = openingsOf(words.tokens[at]?.text ?? '').known;
  return words.tokens[at + 1]?.text === '&' ? Math.max(1, length) + 2 : length;
}

const joined = (parts: readonly string[], from: number, to: number): string =>
  to === from + 1 ? (parts[from] ?? '') : parts.slice(from, to).join(' ');

/** The words as written, parted by one space, with the possessive of a name on its word. */
function writtenFrom(words: Words, from: number, to: number): string {
  const text = words.tokens[from]?.text ?? '';
  if (to === from + 1) return asWritten(text);
  return words.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
    .replace(/ (?=['’]s$)/u, '')
    .replace(/'s$/u, '’s');
}

function hasGap(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if ((words.folded[at] ?? '') === '' && words.tokens[at]?.text !== '&') return true;
  return false;
}

/** Social Democrats, House Democrats, the Labour Minister: the name of a party inside another name or a title. */
function isPartOfOther(words: Words, from: number, to: number): boolean {
  if (to !== from + 1) return false;
  const [word, before, after] = [words.lower[from], words.lower[from - 1] ?? '', words.lower[to] ?? ''];
  // Istanbul Congress Center.
  if (word === 'congress' && /^(?:cent(?:re|er)|hall|hotel)$/u.test(after)) return true;
  if (word === 'democrats' || word === 'conservatives')
    return from > 0 && /^(?:social|christian|free|liberal|house|senate|sweden|progressive|new|european)$/u.test(before);
  // The Minister for Labour and Employment.
  if (
    word === 'labour' &&
    /^(?:for|of)$/u.test(before) &&
    /^(?:minister|secretary|ministry|department|minister-of-state|undersecretary)$/u.test(words.lower[from - 2] ?? '')
  )
    return true;
  return (
    word === 'labour' && /^(?:minister|secretary|ministry|department|court|code|day|market|law|office)$/u.test(after)
  );
}

/** A body of a state is that of the country in its name; another only that which it opens with: China Eximbank, not Anglo American. */
function countryOf(kind: OrganizationKind, words: Words, from: number, to: number): string | null {
  if (kind === 'INTERGOVERNMENTAL') return null;
  if (kind === 'GOVERNMENT_BODY') return countryIn(words, from, to);
  const opening = [2, 1].map((length) => findCountryWord(words.folded.slice(from, from + length).join(' ')));
  if (words.lower[to - 2] === 'of') opening.push(findCountryWord(words.folded[to - 1] ?? ''));
  return opening.find((found) => found?.form === 'name')?.code ?? null;
}

/** In Woodside, California: a town that is called as a company. */
const isInPlace = (words: Words, from: number, to: number): boolean =>
  to === from + 1 &&
  /^(?:in|near|outside)$/u.test(words.lower[from - 1] ?? '') &&
  words.tokens[to]?.text === ',' &&
  !/^(?:stakes?|shares?|interests?|invest(?:ed|s|ing)?|investors?|workers|analysts?|staff)$/u.test(
    words.lower[from - 2] ?? '',
  );

/** @returns the longest name of a country, a region or a known organization, or of a decoy, that begins at `at`; or null. */
export function matchKnownName(words: Words, at: number): Chunk | null {
  const first = words.tokens[at];
  // airBaltic, easyJet: small letters before the first capital.
  if (
    first === undefined ||
    !(isCapitalized(first.text) || /^\p{Ll}{1,4}[.]?\p{L}*(?:\p{Lu}|[.]di$)/u.test(first.text))
  )
    return null;
  const compound = words.isPlain[at] === true ? null : COMPOUND.exec(first.text);
  const adjective = compound === null ? null : findCountryWord((compound[1] ?? '').replaceAll('.', '').toLowerCase());
  if (adjective !== null) return { kind: 'country', from: at, to: at + 1, code: adjective.code, form: 'adjective' };
  const owner = compound === null ? null : findKnownOrganization(compound[1] ?? '', '');
  if (owner !== null)
    return { kind: 'organization', from: at, to: at + 1, name: owner.name, type: owner.kind, country: null };
  for (let to = Math.min(words.tokens.length, at + longestFrom(words, at)); to > at; to -= 1) {
    if (hasGap(words, at, to)) continue;
    const folded = joined(words.folded, at, to).replace('  ', ' ');
    const text = writtenFrom(words, at, to);
    const organization = findKnownOrganization(text, folded);
    if (
      organization !== null &&
      !isPartOfOther(words, at, to) &&
      !(organization.kind === 'COMPANY' && isInPlace(words, at, to))
    )
      return {
        kind: 'organization',
        from: at,
        to,
        name: organization.name,
        type: organization.kind,
        country: to > at + 1 ? countryOf(organization.kind, words, at, to) : null,
      };
    if (isRegion(folded)) return { kind: 'place', from: at, to, isRegion: true };
    if (isCountryDecoy(folded)) return { kind: 'thing', from: at, to, isBuilding: false };
    const country = findCountryWord(folded);
    if (country?.form === 'adjective' && STRESSED.test(text)) continue;
    if (country !== null && (!CAPITALS_ONLY.has(folded) || /^[\p{Lu}.]+$/u.test(text)))
      return { kind: 'country', from: at, to, code: country.code, form: country.form };
  }
  return null;
}

const BODIES_OF_EXECUTIVES: ReadonlySet<string> = new Set(
  'committee board council body bureau commission branch panel team'.split(' '),
);

/** Congresswoman-elect X: an office that is not taken up yet. */
const ELECT = /^(?!non-|re-)\p{L}+-(?:elect|designate)$/u;

/** @returns the longest office, role noun or form of address that begins at `at`, or null. */
export function matchTitle(words: Words, at: number): TitleChunk | null {
  if (isRulersNameOnly(words, at)) return null;
  const longest = OFFICE_OPENERS.isAt(words, at) ? longestOfficeFrom(words.lower[at] ?? '') : 0;
  for (let to = Math.min(words.tokens.length, at + longest); to > at; to -= 1) {
    const phrase = joined(words.lower, at, to);
    if (isOffice(phrase)) return { kind: 'title', from: at, to, title: phrase, isPlural: false, honorific: null };
    const office = findOfficeOfPlural(phrase);
    if (office !== null) return { kind: 'title', from: at, to, title: office, isPlural: true, honorific: null };
  }
  const word = words.lower[at] ?? '';
  const isCapital = isCapitalized(words.tokens[at]?.text ?? '');
  const pair = isCapital && LONG_HONORIFICS.isAt(words, at) ? `${word} ${words.lower[at + 1] ?? ''}` : '';
  const long = pair === '' ? null : (HONORIFICS[pair] ?? null);
  if (long !== null) return { kind: 'title', from: at, to: at + 2, title: pair, isPlural: false, honorific: long };
  const honorific = isCapital && SHORT_HONORIFICS.isAt(words, at) ? (HONORIFICS[word] ?? null) : null;
  if (honorific !== null && (word !== 'he' || words.tokens[at]?.text === 'HE')) {
    return { kind: 'title', from: at, to: at + 1, title: word, isPlural: false, honorific };
  }
  // U Thein Lin: the Burmese form of address, before two names.
  if (
    words.tokens[at]?.text === 'U' &&
    [1, 2].every((next) => /^\p{Lu}\p{Ll}/u.test(words.tokens[at + next]?.text ?? ''))
  )
    return { kind: 'title', from: at, to: at + 1, title: word, isPlural: false, honorific: 'male' };
  // Ida Almqvist: within a sentence a capital makes a name of what only its ending would make a trade, and at its
  // beginning too where no name follows: Almqvist said, but: Organist Ida Berg said.
  const isBare = !isCapitalized(words.tokens[at + 1]?.text ?? '');
  if (isCapital && (at > 0 ? ROLE_ENDINGS_OF_ANY_NUMBER.isAt(words, at) : isBare && ROLE_ENDINGS.isAt(words, at)))
    return null;
  // Lund hosts Solís, will host Solís: a verb with a name as its object.
  if (
    !isCapital &&
    words.tokens[at]?.pos === 'VERB' &&
    !isBare &&
    !/^(?:DET|ADJ)$/u.test(words.tokens[at - 1]?.pos ?? '')
  )
    return null;
  // Its executive committee: a body, and no office.
  if (word === 'executive' && BODIES_OF_EXECUTIVES.has(words.lower[at + 1] ?? '')) return null;
  if (isRulersTitle(words, at) || ROLE_WORDS.isAt(words, at) || ELECT.test(word))
    return { kind: 'title', from: at, to: at + 1, title: word, isPlural: false, honorific: null };
  if (ROLE_PLURALS.isAt(words, at))
    return { kind: 'title', from: at, to: at + 1, title: word.slice(0, -1), isPlural: true, honorific: null };
  return null;
}
