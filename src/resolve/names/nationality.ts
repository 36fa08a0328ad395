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

/** Folded country names and demonyms, singular and plural possessive (`iraqs`) → code; null where two countries share it. */
const CODES: ReadonlyMap<string, string | null> = indexForms();

/** A form that a state shares with its territories (Norwegian) is the state's. */
function indexForms(): ReadonlyMap<string, string | null> {
  const codes = new Map<string, string | null>();
  const states = COUNTRIES.filter(({ isIndependent }) => isIndependent);
  for (const { code, name, officialName, demonyms } of states) {
    for (const form of new Set([name, officialName, ...demonyms].map(fold))) {
      codes.set(form, codes.has(form) ? null : code);
    }
  }
  for (const { code, name, officialName, demonyms } of COUNTRIES) {
    for (const form of [name, officialName, ...demonyms].map(fold)) if (!codes.has(form)) codes.set(form, code);
  }
  for (const [form, code] of OTHER_FORMS) codes.set(form, code);
  return new Map([...codes].flatMap(([form, code]) => [[form, code] as const, [`${form}s`, code] as const]));
}

/** @param words folded. @returns the country that the words begin or end with, and the words without it. */
export function splitNationality(words: readonly string[]): {
  readonly code: string | null;
  readonly rest: readonly string[];
} {
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length -= 1) {
    const leading = CODES.get(words.slice(0, length).join(' '));
    if (leading !== undefined && leading !== null) return { code: leading, rest: words.slice(length) };
    const trailing = words.at(-length - 1) === 'of' ? CODES.get(words.slice(-length).join(' ')) : undefined;
    if (trailing !== undefined && trailing !== null) return { code: trailing, rest: words.slice(0, -length - 1) };
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
