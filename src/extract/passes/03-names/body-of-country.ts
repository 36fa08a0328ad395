import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { OrganizationChunk } from './chunk.ts';
import { findCountryWord } from './country-index.ts';
import { findKnownOrganization } from './organization-index.ts';
import { chunkOf } from './organization-words.ts';
import { isCapitalized, type Words } from './words.ts';

/**
 * Bodies that are called by what they see to, or by the company that they belong to, and by where: Athletics Kenya, Health
 * Canada, Gas Infrastructure Europe, and a company’s own in a country.
 */
const SPORTS: ReadonlySet<string> = new Set(
  (
    'athletics aquatics archery badminton basketball boxing canoe cricket curling cycling equestrian fencing football golf gymnastics ' +
    'handball hockey judo karate netball rowing rugby sailing shooting skate skating ski skiing snow squash surfing swim swimming taekwondo ' +
    'tennis triathlon volleyball weightlifting wrestling'
  ).split(' '),
);
const FIELDS: ReadonlySet<string> = new Set(
  'statistics elections parks invest visit creative innovation trees homes universities airports hydrogen wind solar crop farmers nature food consumers'.split(
    ' ',
  ),
);
/** Portfolios that are adjectives, or stand before a country as other words do: European Ireland, War Japan. */
const NO_FIELDS: ReadonlySet<string> = new Set(
  (
    'foreign external home interior internal national homeland war economic financial natural rural public digital cultural urban social legal ' +
    'constitutional parliamentary religious international european peace local regional government administration reform cabinet state higher ' +
    'minorities relief technological humanitarian law power oil water'
  ).split(' '),
);
const PARTS: ReadonlySet<string> = new Set([
  'asia',
  'europe',
  'africa',
  'oceania',
  'england',
  'scotland',
  'wales',
  'gb',
  'ni',
  'northern ireland',
  'west indies',
]);
const MAX_FIELDS = 3;

const FIELD_WORDS = new WordClass([...SPORTS, ...FIELDS, ...[...PORTFOLIOS].filter((word) => !NO_FIELDS.has(word))]);

/** @returns the token after the country or part of the world that begins at `at`, or -1. */
function placeEnd(words: Words, at: number): number {
  for (const length of [2, 1]) {
    const phrase = words.folded.slice(at, at + length).join(' ');
    if (!isCapitalized(words.tokens[at + length - 1]?.text ?? '')) continue;
    if (PARTS.has(phrase) || findCountryWord(phrase)?.form === 'name') return at + length;
  }
  return -1;
}

/** @returns the body that begins at the token, or null. */
export function matchBodyOfCountry(words: Words, at: number): OrganizationChunk | null {
  const isCapital = (index: number): boolean => isCapitalized(words.tokens[index]?.text ?? '');
  if (!isCapital(at) || !isCapital(at + 1)) return null;
  const [first, second] = [words.lower[at] ?? '', words.lower[at + 1] ?? ''];
  if (first === 'world' && SPORTS.has(second) && !isCapital(at + 2)) return chunkOf(words, at, at + 2, 'OTHER');
  let to = at;
  while (to < at + MAX_FIELDS && isCapital(to) && FIELD_WORDS.isAt(words, to)) to += 1;
  const company = to === at ? findKnownOrganization(words.tokens[at]?.text ?? '', '') : null;
  if (to === at && company?.kind !== 'COMPANY') return null;
  const end = placeEnd(words, company === null ? to : at + 1);
  if (end === -1 || isCapital(end) || /^\p{Lu}/u.test(words.tokens[at - 1]?.text ?? '') === true) return null;
  return chunkOf(words, at, end, company === null ? 'OTHER' : 'COMPANY');
}
