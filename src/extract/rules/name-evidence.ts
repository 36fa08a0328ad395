import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { GIVEN_NAMES, LEADING_FAMILY_NAMES } from '../lexicon/given-names.ts';
import { LEADING_PARTICLES } from '../lexicon/name-parts.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_NOUNS, ORGANIZATION_OWNED } from '../lexicon/organization-forms.ts';
import { PERSON_VERB_FORMS, SPEECH_FORMS } from '../lexicon/speech-verbs.ts';
import { NON_NAME_WORDS, THING_HEADS } from '../lexicon/thing-heads.ts';

/**
 * What tells a capitalized name as a person's or an organization's. Weights add up over all occurrences of a name in an
 * article, each rule counted once; two points decide.
 */
export interface NameContext {
  /** The name's words, folded. */
  readonly parts: readonly string[];
  /** How many of them are no particles: 1 for al-Sudani, 2 for Ursula von der Leyen. */
  readonly fullLength: number;
  /** The name as it stands. */
  readonly text: string;
  /** Lower-case words before (nearest first) and after (nearest first) the name. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly hasTitle: boolean;
  readonly hasApposition: boolean;
  /** A country's possessive stands before it: Chile’s X. */
  readonly isOwnedByCountry: boolean;
  readonly isAcronym: boolean;
  /** A noun for a person follows directly: the X chairman. */
  readonly isBeforeRole: boolean;
}

export interface NameEvidence {
  readonly reason: string;
  readonly person: number;
  readonly organization: number;
  readonly holds: (context: NameContext) => boolean;
  /** A sentence in which the rule holds of the name in [brackets], and one in which it does not. */
  readonly example: string;
  readonly counterExample: string;
}

const DETERMINERS = new Set(['a', 'an', 'the', 'its']);
const PLACE_NOUNS = new Set(
  'house palace capital city town village resort hotel port island district suburb castle mansion villa region province river canal mountain lake'.split(
    ' ',
  ),
);
const PRODUCT_NOUNS = new Set(
  'app messenger newspaper magazine website broadcaster airline carmaker chipmaker miner platform conglomerate'.split(
    ' ',
  ),
);
const isOrganizationNoun = (word: string | undefined): boolean => word !== undefined && ORGANIZATION_NOUNS.has(word);

/** A noun for an organization among the words of an apposition: `, a Dutch dairy company,`. */
function hasOrganizationApposition(after: readonly string[]): boolean {
  if (after[0] !== ',' || !DETERMINERS.has(after[1] ?? '')) return false;
  for (const word of after.slice(2, 7)) {
    if (isOrganizationNoun(word)) return true;
    if (word === ',' || word === 'of' || word === '.' || word === 'for') return false;
  }
  return false;
}

export const NAME_EVIDENCE: readonly NameEvidence[] = [
  {
    reason: 'title-before',
    person: 3,
    organization: -3,
    holds: (name) => name.hasTitle,
    example: 'The mayor, Prefect [Oriol Banning], left early.',
    counterExample: 'The pass at [Oriol Banning] was closed.',
  },
  {
    reason: 'apposition',
    person: 3,
    organization: -2,
    holds: (name) => name.hasApposition,
    example: '[Oriol Banning], the district surveyor, agreed.',
    counterExample: '[Oriol Banning], in the north, was closed.',
  },
  {
    reason: 'given-name',
    person: 2,
    organization: -1,
    holds: (name) => name.fullLength > 1 && GIVEN_NAMES.has(name.parts[0] ?? ''),
    example: 'Then [Peter Vandermoor] left the room.',
    counterExample: 'Then [Qzent Vandermoor] left the room.',
  },
  {
    reason: 'family-name-first',
    person: 2,
    organization: 0,
    holds: (name) =>
      name.fullLength > 1 &&
      name.fullLength < 4 &&
      LEADING_FAMILY_NAMES.has(name.parts[0] ?? '') &&
      name.text.length > 4,
    example: 'Talks with [Park Ji-soo] went on.',
    counterExample: 'Talks with [Volta Ji-soo] went on.',
  },
  {
    reason: 'initial-or-particle',
    person: 2,
    organization: -1,
    holds: (name) =>
      name.fullLength > 1 &&
      (/\s\p{Lu}\.\s/u.test(name.text) ||
        /\s["“]\p{L}+["”]\s/u.test(name.text) ||
        /[Aa]l-\p{Lu}/u.test(name.text) ||
        name.text.split(' ').some((word, index) => index > 0 && LEADING_PARTICLES.has(word))),
    example: 'Then [Qzent Q. Vandermoor] left.',
    counterExample: 'Then [Qzent Vandermoor] left.',
  },
  {
    reason: 'speaks',
    person: 1.5,
    organization: 0,
    holds: (name) =>
      name.fullLength > 1 &&
      (SPEECH_FORMS.has(name.after[0] ?? '') ||
        (SPEECH_FORMS.has(name.before[0] ?? '') && /^[,.;]?$/u.test(name.after[0] ?? ''))),
    example: '[Qzent Vandermoor] said it was late.',
    counterExample: 'It was said that [Qzent Vandermoor] is large.',
  },
  {
    reason: 'acts-as-person',
    person: 1,
    organization: 0,
    holds: (name) =>
      name.fullLength > 1 &&
      (PERSON_VERB_FORMS.has(name.after[0] ?? '') ||
        (PERSON_VERB_FORMS.has(name.before[0] ?? '') && name.before[0] !== 'joined')),
    example: '[Qzent Vandermoor] arrived late.',
    counterExample: '[Qzent Vandermoor] fell by a tenth.',
  },
  {
    reason: 'who-follows',
    person: 2.5,
    organization: -1,
    holds: (name) =>
      name.after[0] === 'who' ||
      name.after[0] === 'whose' ||
      (name.after[0] === ',' && (name.after[1] === 'who' || name.after[1] === 'whose')),
    example: '[Qzent Vandermoor], who is ill, stayed away.',
    counterExample: '[Qzent Vandermoor], which is closed, is for sale.',
  },
  {
    reason: 'age-follows',
    person: 3,
    organization: -2,
    holds: (name) => name.after[0] === ',' && /^\p{N}{2}$/u.test(name.after[1] ?? '') && name.after[2] === ',',
    example: '[Qzent Vandermoor], 34, sells nets.',
    counterExample: '[Qzent Vandermoor], 34 km away, is closed.',
  },
  {
    reason: 'the-before',
    person: -3,
    organization: 0.5,
    holds: (name) => name.before[0] === 'the' || name.before[0] === 'a' || name.before[0] === 'an',
    example: 'They crossed the [Qzent Vandermoor] on foot.',
    counterExample: 'They met [Qzent Vandermoor] there.',
  },
  {
    reason: 'locative-before',
    person: -1.5,
    organization: -0.5,
    holds: (name) =>
      ['in', 'at', 'near', 'into', 'inside', 'outside', 'through', 'across'].includes(name.before[0] ?? ''),
    example: 'It rained in [Qzent Vandermoor].',
    counterExample: 'It was for [Qzent Vandermoor].',
  },
  {
    reason: 'everyday-word',
    person: -3,
    organization: -0.5,
    holds: (name) =>
      name.parts.some(
        (part, index) =>
          NON_NAME_WORDS.has(part) ||
          COMMON_WORDS.has(part) ||
          (index > 0 && (THING_HEADS.has(part) || ORGANIZATION_HEADS.has(part))),
      ),
    example: 'Then [Qzent Revolution] began.',
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
    reason: 'enclosed-speaker',
    person: 2,
    organization: -1,
    holds: (name) =>
      name.fullLength > 1 && name.before[0] === ',' && name.after[0] === ',' && SPEECH_FORMS.has(name.after[1] ?? ''),
    example: 'A friend of hers, [Qzent Vandermoor], said so.',
    counterExample: 'A part of it, [Qzent Vandermoor], closed.',
  },
  {
    reason: 'place-apposition',
    person: -3,
    organization: -1,
    holds: (name) =>
      !name.hasApposition &&
      name.after[0] === ',' &&
      DETERMINERS.has(name.after[1] ?? '') &&
      name.after.slice(2, 6).some((word) => PLACE_NOUNS.has(word)),
    example: 'They met at [Qzent Vandermoor], the old palace.',
    counterExample: 'They met [Qzent Vandermoor], the old king.',
  },
  {
    reason: 'product-noun-after',
    person: -1,
    organization: 2,
    holds: (name) => name.fullLength === 1 && name.after.slice(0, 2).some((word) => PRODUCT_NOUNS.has(word)),
    example: 'They use the [Qzent] messaging app.',
    counterExample: 'They use the [Qzent] road.',
  },
  {
    reason: 'organization-noun-before',
    person: -2,
    organization: 3,
    holds: (name) => isOrganizationNoun(name.before[0]),
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
      name.parts.length < 3 &&
      !GIVEN_NAMES.has(name.parts[0] ?? '') &&
      !LEADING_FAMILY_NAMES.has(name.parts[0] ?? ''),
    example: 'Shares of Chile’s [Qzent] rose.',
    counterExample: 'Shares of the [Qzent] rose.',
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
    holds: (name) => name.isBeforeRole,
    example: 'The [Qzent] chairman agreed.',
    counterExample: 'The [Qzent] road was closed.',
  },
  {
    reason: 'of-organization',
    person: -0.5,
    organization: 2,
    holds: (name) =>
      (name.before[0] === 'of' || name.before[0] === 'in' || (name.before[0] === 'the' && name.before[1] === 'of')) &&
      [name.before[1], name.before[2]].some(
        (word) =>
          word !== undefined &&
          ORGANIZATION_OWNED.has(word) &&
          word !== 'president' &&
          word !== 'members' &&
          word !== 'offices',
      ),
    example: 'Shares in [Qzent] rose.',
    counterExample: 'People in [Qzent] voted.',
  },
  {
    reason: 'the-acronym',
    person: -2,
    organization: 1,
    holds: (name) =>
      name.isAcronym &&
      (name.before[0] === 'the' ||
        name.isBeforeRole ||
        /^['’]s?$/u.test(name.after[0] ?? '') ||
        SPEECH_FORMS.has(name.after[0] ?? '')),
    example: 'Unions left the [QZV] in May.',
    counterExample: 'Unions paid QZV in May to [Qzent].',
  },
];
