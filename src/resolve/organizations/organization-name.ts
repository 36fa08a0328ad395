import { fold } from '../../domain/fold.ts';
import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';
import { splitNationality } from '../names/nationality.ts';
import { COMMON_NOUNS, GENERIC_WORDS, LEGAL_FORMS, SAME_WORDS, SMALL_WORDS } from './organization-words.ts';

/** A name of an organization, reduced to what its spellings have in common. */
export interface OrganizationName {
  /** The words that matter, sorted and joined: Ministry of Oil and Oil Ministry have one. Empty for an acronym. */
  readonly key: string;
  /** The name itself where it is an acronym (IAEA), or the first letters of its words; null below two letters. */
  readonly acronym: string | null;
  readonly isAcronym: boolean;
  /** A state body whose name says no more than its function. */
  readonly isGeneric: boolean;
  /** The folded words without a nationality, as ids carry them. */
  readonly plain: string;
  /** Alpha-3 code of the country that the name of a state body begins or ends with. */
  readonly nationality: string | null;
}

const ACRONYM = /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&-]{1,7}$/u;
const POSSESSIVE = /['’]s?(?=\s|$)/gu;

export function parseOrganizationName(text: string, kind: OrganizationKind): OrganizationName {
  if (ACRONYM.test(text.trim())) {
    return {
      key: '',
      acronym: fold(text).replaceAll(' ', ''),
      isAcronym: true,
      isGeneric: false,
      plain: fold(text),
      nationality: null,
    };
  }
  const folded = fold(text.replace(POSSESSIVE, ''));
  const words = folded.split(' ').filter((word, index) => index > 0 || word !== 'the');
  const { code, rest } = kind === 'GOVERNMENT_BODY' ? splitNationality(words) : { code: null, rest: words };
  const kept = dropLegalForms(rest.filter((word) => !SMALL_WORDS.has(word)));
  const isGeneric = kind === 'GOVERNMENT_BODY' && kept.length > 0 && kept.every((word) => GENERIC_WORDS.has(word));
  const significant = kept
    .filter((word) => !isGeneric || word !== 'affairs')
    .map((word) => SAME_WORDS.get(word) ?? word);
  return {
    key: [...significant].sort().join(' '),
    acronym: initialsOf(words),
    isAcronym: false,
    isGeneric,
    plain: isGeneric ? rest.join(' ') : words.join(' '),
    nationality: code,
  };
}

function dropLegalForms(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  if (last === undefined || words.length === 1 || !LEGAL_FORMS.has(last)) return words;
  return dropLegalForms(words.slice(0, -1));
}

/** @returns whether a name is one word that many organizations are called for short: the Union, the Council. */
export function isCommonNoun(text: string): boolean {
  const words = fold(text)
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word));
  return words.length === 1 && COMMON_NOUNS.has(words[0] ?? '');
}

/** Pan-Andean Health Office → paho; of names of one word none. */
function initialsOf(words: readonly string[]): string | null {
  const letters = words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.charAt(0));
  return letters.length > 1 ? letters.join('') : null;
}
