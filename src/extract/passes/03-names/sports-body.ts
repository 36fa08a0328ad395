import { WordClass } from '../../lexicon/word-class.ts';
import type { OrganizationChunk } from './chunk.ts';
import { findCountryWord } from './country-index.ts';
import { chunkOf } from './organization-words.ts';
import { isCapitalized, type Words } from './words.ts';

/** Bodies of sport that are called by their sport and where they are: Athletics Kenya, Swim Ireland, World Rowing. */
const SPORTS = new WordClass(
  (
    'athletics aquatics archery badminton basketball boxing canoe cricket curling cycling equestrian fencing football golf gymnastics ' +
    'handball hockey judo karate netball rowing rugby sailing shooting skate skating ski skiing snow squash surfing swim swimming taekwondo ' +
    'tennis triathlon volleyball weightlifting wrestling'
  ).split(' '),
);
const PARTS: ReadonlySet<string> = new Set('asia europe africa oceania england scotland wales gb'.split(' '));

/** @returns the body that begins at the token, or null. */
export function matchSportsBody(words: Words, at: number): OrganizationChunk | null {
  const isOfWorld = words.lower[at] === 'world' && SPORTS.isAt(words, at + 1);
  if (!isOfWorld && !SPORTS.isAt(words, at)) return null;
  const isCapital = (index: number): boolean => isCapitalized(words.tokens[index]?.text ?? '');
  if (!isCapital(at) || !isCapital(at + 1) || isCapital(at + 2)) return null;
  if (isOfWorld) return chunkOf(words, at, at + 2, 'OTHER');
  const isPlace = PARTS.has(words.lower[at + 1] ?? '') || findCountryWord(words.folded[at + 1] ?? '')?.form === 'name';
  return isPlace ? chunkOf(words, at, at + 2, 'OTHER') : null;
}
