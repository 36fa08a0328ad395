import { fold } from '../../../domain/fold.ts';
import { EVERYDAY_ACRONYMS } from '../../lexicon/everyday-acronyms.ts';
import { COMMON_WORDS } from '../../lexicon/everyday-words.ts';
import { INDUSTRY_WORDS } from '../../lexicon/industry-words.ts';
import { GIVEN_NAMES, LEADING_FAMILY_NAMES } from '../../lexicon/names/given-names.ts';
import { SURNAME_WORDS } from '../../lexicon/names/surname-words.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_NOUNS, ORGANIZATION_OWNED } from '../../lexicon/organization-forms.ts';
import { EMPLOYED_ROLES, PEOPLES } from '../../lexicon/peoples.ts';
import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { SPEECH_FORMS } from '../../lexicon/speech-verbs.ts';
import { COMPANY_WORDS, TEAM_ENDINGS } from '../../lexicon/team-words.ts';
import { NON_NAME_WORDS, THING_HEADS } from '../../lexicon/thing-heads.ts';
import type { NameContext, NameEvidence } from './name-evidence-rule.ts';

const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'our', '’s', "'s"]);
const PRODUCT_NOUNS = new Set(
  'app messenger newspaper magazine website broadcaster airline carmaker chipmaker miner platform conglomerate'.split(
    ' ',
  ),
);
/** The words of a name as written: Okoye-Green is one of its own, not an everyday word beside a name. */
const wordsOf = (text: string): readonly string[] => text.split(' ').map((word) => fold(word).replaceAll(' ', '-'));
const isOrganizationNoun = (word: string | undefined): boolean => word !== undefined && ORGANIZATION_NOUNS.has(word);

/** A noun for an organization among the words of an apposition: `, a Dutch dairy company,`. */
function hasOrganizationApposition(after: readonly string[]): boolean {
  if (after[0] !== ',' || !DETERMINERS.has(after[1] ?? '')) return false;
  for (const [index, word] of after.slice(2, 7).entries()) {
    // The central bank’s governor: what a person is of.
    // A broker who has sat here for years is a man.
    if (isOrganizationNoun(word)) return !/^(?:['’]s?|who|whose)$/u.test(after[index + 3] ?? '');
    if (word === ',' || word === 'of' || word === '.' || word === 'for') return false;
  }
  return false;
}

/** Regions that no country's adjective covers, and other words that a sentence opens with: the Andalusian premier, Tribal elders. */
const ADJECTIVE = /^\p{L}{2,}(?:[iea]an|ese|ish|ic|ical|ival|ional|ibal|ral|oing|elected|winning|born|ed)$/u;

/** Offices of companies before all: after a word that opens a sentence they tell more than `executive` does (Railroad executive). */
const isCompanyOffice = ({ after }: NameContext): boolean =>
  /^(?:chief (?:executive|financial|operating)|ceo|chair(?:man|woman|person)|spokes(?:man|woman|person)|managing director|finance director)\b/u.test(
    after.slice(0, 2).join(' '),
  );

/** Words that a sentence may open with before an office: Health chief X, Committee chairman Y, Council leader Z. */
const GENERIC = [
  PORTFOLIOS,
  COMMON_WORDS,
  ORGANIZATION_NOUNS,
  new Set(
    'committee council board commission parliament government school hospital city county town village church'.split(
      ' ',
    ),
  ),
];

/** Who sits for a constituency that is named before the office: Qzent Vale MP X. */
const OF_SEAT = /^(?:mps?|tds?|msps?|mlas?)$/u;

/** Whether who stands behind the name can be employed by it: the Qzent chairman; not by a people, a faith or an office. */
function isBodyBeforeRole({ parts, before, after, isAcronym }: NameContext): boolean {
  if (before.length === 0 && parts.every((part) => GENERIC.some((words) => words.has(part)))) return false;
  if (OF_SEAT.test(after[0] ?? '') && !isAcronym) return false;
  if (parts.length > 1 || isAcronym) return true;
  const word = parts[0] ?? '';
  if (ADJECTIVE.test(word) || PEOPLES.has(word) || INDUSTRY_WORDS.has(word)) return false;
  return after.slice(0, 3).some((role) => EMPLOYED_ROLES.has(role));
}
const isIndustry = (word: string): boolean => INDUSTRY_WORDS.has(word) || COMPANY_WORDS.has(word);

/** What tells that a capitalized name is an organization's, or no person's. */
export const ORGANIZATION_EVIDENCE: readonly NameEvidence[] = [
  {
    reason: 'the-before',
    person: -3,
    organization: 0.5,
    holds: (name) => name.before[0] === 'the' || name.before[0] === 'a' || name.before[0] === 'an',
    example: 'They crossed the [Qzent Vandermoor] on foot.',
    counterExample: 'They met [Qzent Vandermoor] there.',
  },
  {
    reason: 'everyday-word',
    person: -3,
    organization: -0.5,
    holds: (name) =>
      wordsOf(name.text).some(
        (part, index, all) =>
          !(index > 0 && index === all.length - 1 && SURNAME_WORDS.has(part) && GIVEN_NAMES.has(all[0] ?? '')) &&
          (NON_NAME_WORDS.has(part) ||
            COMMON_WORDS.has(part) ||
            (index > 0 && (THING_HEADS.has(part) || ORGANIZATION_HEADS.has(part)))),
      ),
    example: 'Then [Qzent Freedom] began.',
    counterExample: 'Then [Qzent Vandermoor] began.',
  },
  {
    reason: 'capitals-only',
    person: -2,
    organization: 0,
    holds: (name) => name.isAcronym,
    example: 'Then [QZV] left.',
    counterExample: 'Then [Qzent] left.',
  },
  {
    reason: 'product-noun-after',
    person: -1,
    organization: 2,
    holds: (name) =>
      name.fullLength === 1 &&
      (name.before.length > 0 || !PORTFOLIOS.has(name.parts[0] ?? '')) &&
      name.after.slice(0, 2).some((word) => PRODUCT_NOUNS.has(word)),
    example: 'They use the [Qzent] messaging app.',
    counterExample: 'They use the [Qzent] road.',
  },
  {
    reason: 'organization-noun-before',
    person: -2,
    organization: 3,
    holds: (name) =>
      isOrganizationNoun(name.before[0]) ||
      ((!name.hasApposition || isIndustry(name.parts[name.parts.length - 1] ?? '')) &&
        name.before[0] === ',' &&
        isOrganizationNoun(name.before[1]) &&
        !/^['’]s$/u.test(name.after[0] ?? '') &&
        (DETERMINERS.has(name.before[2] ?? '') || (name.after[0] === ',' && DETERMINERS.has(name.before[3] ?? '')))),
    example: 'The conglomerate [Qzent] lost money.',
    counterExample: 'The harbour at [Qzent] froze.',
  },
  {
    reason: 'organization-apposition',
    person: -2,
    organization: 3,
    holds: (name) => hasOrganizationApposition(name.after),
    example: '[Qzent], a Dutch dairy company, lost money.',
    counterExample: '[Qzent], a Dutch village, lost people.',
  },
  {
    reason: 'owned-by-country',
    person: 0,
    organization: 2,
    holds: (name) =>
      name.isOwnedByCountry &&
      name.fullLength === 1 &&
      !GIVEN_NAMES.has(name.parts[0] ?? '') &&
      !LEADING_FAMILY_NAMES.has(name.parts[0] ?? ''),
    example: 'Shares of Chile’s [Qzent] rose.',
    counterExample: 'Shares of the [Qzent] rose.',
  },
  {
    reason: 'industry-last',
    person: -3,
    organization: 2,
    holds: (name) => name.fullLength > 1 && isIndustry(name.parts[name.parts.length - 1] ?? ''),
    example: 'Then [Qzent Orchards] closed.',
    counterExample: 'Then [Qzent Vandermoor] closed.',
  },
  {
    reason: 'team-last',
    person: -3,
    organization: 2,
    holds: (name) => name.fullLength > 1 && TEAM_ENDINGS.has(name.parts[name.parts.length - 1] ?? ''),
    example: 'Then [Qzent Rovers] scored.',
    counterExample: 'Then [Qzent Vandermoor] scored.',
  },
  {
    reason: 'before-seat',
    person: -4,
    organization: 0,
    holds: (name) => name.isBeforeRole && OF_SEAT.test(name.after[0] ?? ''),
    example: '[Qzent Vandermoor] MP Ondra Keswick agreed.',
    counterExample: '[Qzent Vandermoor], an MP, agreed.',
  },
  {
    reason: 'ampersand',
    person: -3,
    organization: 3,
    holds: (name) => name.text.includes('&'),
    example: 'Analysts at [Qzent & Vandermoor] agreed.',
    counterExample: 'Analysts at [Qzent Vandermoor] agreed.',
  },
  {
    reason: 'has-board',
    person: -0.5,
    organization: 2,
    holds: (name) =>
      (/^['’]s?$/u.test(name.after[0] ?? '') &&
        name.after
          .slice(1, 4)
          .some(
            (word) =>
              ORGANIZATION_OWNED.has(word) &&
              !['president', 'chief', 'works', 'members', 'officials', 'offices'].includes(word),
          )) ||
      ['board', 'shares', 'shareholders', 'executives', 'employees'].includes(name.after[0] ?? ''),
    example: '[Qzent]’s shareholders voted.',
    counterExample: '[Qzent]’s brother voted.',
  },
  {
    reason: 'before-role',
    person: -1,
    organization: 2,
    holds: (name) =>
      name.isBeforeRole &&
      isBodyBeforeRole(name) &&
      (name.before.length > 0 || name.fullLength > 1 || isCompanyOffice(name)),
    example: 'The [Qzent] chairman agreed.',
    counterExample: 'The [Qzent] patriarch agreed.',
  },
  {
    reason: 'before-role-first',
    person: -1,
    organization: 1,
    holds: (name) => name.isBeforeRole && isBodyBeforeRole(name) && name.before.length === 0 && name.fullLength === 1,
    example: '[Qzent] boss Ondra Keswick agreed.',
    counterExample: '[Tribal] chairwoman Ondra Keswick agreed.',
  },
  {
    reason: 'of-organization',
    person: -1.5,
    organization: 2.5,
    holds: (name) => name.isOfOwner && !(name.fullLength === 1 && COMMON_WORDS.has(name.parts[0] ?? '')),
    example: 'The bosses of [Qzent] and Vandermoor Mills met.',
    counterExample: 'People in [Qzent] voted.',
  },
  {
    reason: 'the-acronym',
    person: -2,
    organization: 2,
    holds: (name) =>
      name.isAcronym &&
      name.text.length > 2 &&
      !EVERYDAY_ACRONYMS.has(name.text) &&
      (name.before[0] === 'the' ||
        name.isBeforeRole ||
        name.before[0] === 'told' ||
        /^['’]s?$/u.test(name.after[0] ?? '') ||
        SPEECH_FORMS.has(name.after[0] ?? '')),
    example: 'Unions left the [QZV] in May.',
    counterExample: 'Unions paid QZV in May to [Qzent].',
  },
];
