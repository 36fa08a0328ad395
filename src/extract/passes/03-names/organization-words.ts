import type { OrganizationKind } from '../../../domain/vocabulary/organization-kind.ts';
import { CALENDAR_WORDS } from '../../lexicon/names/name-parts.ts';
import { ORGANIZATION_HEADS } from '../../lexicon/organization-forms.ts';
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { OrganizationChunk } from './chunk.ts';
import { findCountryWord } from './country-index.ts';
import { isOffice, isRoleNoun, longestOfficeFrom, OFFICE_OPENERS, ROLE_WORDS } from './office-index.ts';
import { isCapitalized, type Words } from './words.ts';

const NO_NAME_WORDS = new WordClass([...SENTENCE_OPENERS, ...CALENDAR_WORDS]);

/** The words that names of organizations are made of: runs of capitals, with the possessives and ampersands inside them. */
export function isWord(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined) return false;
  if (token.text === '&') return true;
  if (!isCapitalized(token.text)) return false;
  // The Just Transition Fund: a word that opens sentences has no capital behind an article.
  return (
    !NO_NAME_WORDS.isAt(words, at) ||
    (words.tokens[at - 1]?.text === 'the' && SENTENCE_OPENERS.has(words.lower[at] ?? ''))
  );
}

export function isTitleWord(words: Words, at: number): boolean {
  const lower = words.lower[at] ?? '';
  if (
    OFFICE_OPENERS.isAt(words, at) &&
    longestOfficeFrom(lower) > 1 &&
    isOffice(`${lower} ${words.lower[at + 1] ?? ''}`)
  )
    return true;
  if (ORGANIZATION_HEADS.has(lower) || lower === 'pm' || lower === 'general' || lower === 'chief' || lower === 'state')
    return false;
  return (OFFICE_OPENERS.isAt(words, at) && isOffice(lower)) || (ROLE_WORDS.isAt(words, at) && lower !== 'fellow');
}

/** Plurals without s whose possessive stands inside a name: People’s Party. */
const PLURALS: ReadonlySet<string> = new Set([
  'people',
  'women',
  'men',
  'children',
  'fishermen',
  'businesswomen',
  'businessmen',
]);

/** Whom a house is named for: St. Brannock’s Hospital, King Alfred’s College. */
const PATRONS: ReadonlySet<string> = new Set(['st', 'saint', 'king', 'queen', 'lady', 'prince', 'princess']);

export const isPluralOfPeople = (word: string): boolean =>
  word.endsWith('s') && (isRoleNoun(word.slice(0, -1)) || /(?:er|or|ant|ent|ist|ian)s$/u.test(word));

/** Whether a possessive of a plural noun stands at `at`, inside a name: `Teachers’ Union`, `People’s Party`. */
export function isInnerPossessive(words: Words, at: number): boolean {
  const owner = words.lower[at - 1] ?? '';
  const mark = words.tokens[at]?.text ?? '';
  if (!isWord(words, at - 1) || !isWord(words, at + 1)) return false;
  if (mark === "'s" || mark === '’s') return PLURALS.has(owner) || PATRONS.has(words.lower[at - 2] ?? '');
  return (mark === "'" || mark === '’') && isPluralOfPeople(owner);
}

export function runEnd(words: Words, from: number): number {
  let to = from;
  while (isWord(words, to) || isInnerPossessive(words, to)) to += 1;
  return words.tokens[to - 1]?.text === '&' ? to - 1 : to;
}

export function countryIn(words: Words, from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    for (let end = Math.min(to, at + 3); end > at; end -= 1) {
      const found = findCountryWord(words.folded.slice(at, end).join(' '));
      if (found !== null && (words.folded[at] !== 'us' || words.tokens[at]?.text !== 'us')) return found.code;
    }
  }
  return null;
}

export const chunkOf = (words: Words, from: number, to: number, type: OrganizationKind): OrganizationChunk => ({
  kind: 'organization',
  from,
  to,
  name: words.tokens
    .slice(from, to)
    .map(
      (token, index, all) =>
        token.text + (all[index + 1] !== undefined && (all[index + 1]?.start ?? 0) > token.end ? ' ' : ''),
    )
    .join(''),
  type,
  country: countryIn(words, from, to),
});
