import { COMMON_WORDS } from '../../lexicon/everyday-words.ts';
import { INDUSTRY_WORDS } from '../../lexicon/industry-words.ts';
import { SURNAME_WORDS } from '../../lexicon/names/surname-words.ts';
import { ORGANIZATION_HEADS } from '../../lexicon/organization-forms.ts';
import { PLACE_OPENERS } from '../../lexicon/place-openers.ts';
import { COMPANY_WORDS, TEAM_WORDS } from '../../lexicon/team-words.ts';
import { BUILDING_HEADS, NON_NAME_WORDS, THING_HEADS } from '../../lexicon/thing-heads.ts';

/** Words that no name of a person holds beside a given name. */
const NO_PERSON: ReadonlySet<string> = new Set([
  ...COMMON_WORDS,
  ...INDUSTRY_WORDS,
  ...ORGANIZATION_HEADS.keys(),
  ...COMPANY_WORDS,
  ...TEAM_WORDS,
  ...BUILDING_HEADS,
  ...NON_NAME_WORDS,
  ...THING_HEADS,
]);

const SHAPE = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’.-]+)+$/u;

/**
 * Whether a name is written as people's names are, two or three words of which none tells another thing.
 * @param parts its words, folded. @param fullLength how many of them are no particles.
 */
export const isPlainName = (text: string, parts: readonly string[], fullLength: number): boolean =>
  (fullLength === 2 || fullLength === 3) &&
  !PLACE_OPENERS.has(parts[0] ?? '') &&
  !parts.some(
    (part, index) => !(index > 0 && index === parts.length - 1 && SURNAME_WORDS.has(part)) && NO_PERSON.has(part),
  ) &&
  SHAPE.test(text);
