import { COUNTRIES } from '../../domain/country.ts';
import { fold } from '../../domain/fold.ts';

const OTHER_FORMS: readonly (readonly [string, string])[] = [
  ['us', 'USA'],
  ['usa', 'USA'],
  ['american', 'USA'],
  ['uk', 'GBR'],
  ['british', 'GBR'],
  ['uae', 'ARE'],
  ['emirati', 'ARE'],
];
const LONGEST = 3;

/** Folded country names and demonyms, singular and plural possessive (`iraqs`) → code. */
const CODES: ReadonlyMap<string, string> = new Map(
  [
    ...COUNTRIES.flatMap(({ code, name, officialName, demonyms }) =>
      [name, officialName, ...demonyms].map((form) => [fold(form), code] as const),
    ),
    ...OTHER_FORMS,
  ].flatMap(([form, code]) => [[form, code] as const, [`${form}s`, code] as const]),
);

/** @param words folded. @returns the country that the words begin or end with, and the words without it. */
export function splitNationality(words: readonly string[]): {
  readonly code: string | null;
  readonly rest: readonly string[];
} {
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length -= 1) {
    const leading = CODES.get(words.slice(0, length).join(' '));
    if (leading !== undefined) return { code: leading, rest: words.slice(length) };
    const trailing = words.at(-length - 1) === 'of' ? CODES.get(words.slice(-length).join(' ')) : undefined;
    if (trailing !== undefined) return { code: trailing, rest: words.slice(0, -length - 1) };
  }
  return { code: null, rest: words };
}

/** @param words folded. @returns how many words of the beginning are a country's name or demonym; 0 where none. */
export function countNationalityWords(words: readonly string[]): number {
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    if (CODES.has(words.slice(0, length).join(' '))) return length;
  }
  return 0;
}
