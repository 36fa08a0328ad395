import { OFFICES } from '../../lexicon/offices.ts';
import { ORGANIZATION_NOUNS } from '../../lexicon/organization-forms.ts';
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import { lengthsByFirstWord } from './phrase-lengths.ts';

/** Titles by their words. Plurals of offices count too: Presidents, Foreign Ministers. */
const plural = (phrase: string): string =>
  phrase.endsWith('secretary of state')
    ? phrase.replace('secretary', 'secretaries')
    : phrase.replace(/y$/u, 'ie').concat('s');

const OFFICE_PHRASES: ReadonlySet<string> = new Set(OFFICES.map((office) => office.replaceAll('’', "'")));
const OFFICE_PLURALS: ReadonlyMap<string, string> = new Map(
  [...OFFICE_PHRASES].map((office) => [plural(office), office]),
);

const LENGTHS = lengthsByFirstWord([...OFFICE_PHRASES, ...OFFICE_PLURALS.keys()]);

/** First words of offices, singular or plural. */
export const OFFICE_OPENERS = new WordClass(LENGTHS.keys());

/** The longest office has four words. */
const MAX_OFFICE_WORDS = 4;

/** @param word lower-case. @returns of how many words the longest office is, singular or plural, that begins with it; 0 where none does. */
export const longestOfficeFrom = (word: string): number => Math.min(LENGTHS.get(word) ?? 0, MAX_OFFICE_WORDS);

/** @param phrase lower-case words. */
export const isOffice = (phrase: string): boolean => OFFICE_PHRASES.has(phrase);

/** @param phrase lower-case words. @returns the singular office of a plural, or null. */
export const findOfficeOfPlural = (phrase: string): string | null => OFFICE_PLURALS.get(phrase) ?? null;

/**
 * Nouns for people by what they do, told by their ending: the suffix names a trade or a study (organist, statistician,
 * gamekeeper, videographer). `-ist` stands on a stem that is long enough for `list` and `exist` to be none.
 */
const ROLE_ENDING =
  /^\p{Ll}{2,}(?:[bcdfglmnprtv]ist|[aeiou]cian|[st]ician|logist|grapher|keeper|maker|smith|wright|monger|herder|woman|crat|holder|grower|breeder|dealer|owner|planner|warden|master)$/u;
/** The last letters of those endings: other words cost no pattern. */
const LAST_LETTERS = 'tnrh';
const NO_ROLE: ReadonlySet<string> = new Set(
  'consist persist resist insist assist subsist desist enlist twist exist checklist shortlist playlist backlist waitlist wishlist shareholder specialist stakeholder placeholder blacklist'.split(
    ' ',
  ),
);

const hasRoleEnding = (word: string): boolean =>
  LAST_LETTERS.includes(word.charAt(word.length - 1)) &&
  !ROLE_NOUNS.has(word) &&
  ROLE_ENDING.test(word) &&
  !NO_ROLE.has(word) &&
  !ORGANIZATION_NOUNS.has(word);

const isCompoundRole = (word: string): boolean =>
  word.includes('-') && !word.endsWith('-member') && ROLE_NOUNS.has(word.slice(word.lastIndexOf('-') + 1));

/** @param word lower-case. @returns whether it is a noun for a person by what they do; hyphenated words count by their last part. */
export const isRoleNoun = (word: string): boolean =>
  ROLE_NOUNS.has(word) || hasRoleEnding(word) || isCompoundRole(word);

const singular = (word: string): string => word.replace(/s$/u, '');

/** Nouns for a person, their plurals, and those that their ending alone makes ones; a family name may end so too (Almqvist, Arkwright). */
/** Opposition figure X; in the plural it is a number or a verb more often. */
export const ROLE_WORDS = new WordClass(['figure'], isRoleNoun);
export const ROLE_PLURALS = new WordClass([], (word) => word.endsWith('s') && isRoleNoun(singular(word)));
export const ROLE_ENDINGS = new WordClass([], hasRoleEnding);
export const ROLE_ENDINGS_OF_ANY_NUMBER = new WordClass([], (word) => hasRoleEnding(singular(word)));
