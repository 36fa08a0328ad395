import { GIVEN_NAMES, LEADING_FAMILY_NAMES } from '../lexicon/given-names.ts';
import { LEADING_PARTICLES } from '../lexicon/name-parts.ts';
import { PERSON_VERB_FORMS, SPEECH_FORMS } from '../lexicon/speech-verbs.ts';
import type { NameEvidence } from './name-evidence-rule.ts';

/** Endings of family names that no common noun, town or company of news prose shares at this length, folded. */
const FAMILY_ENDING =
  /(?:shvili|[ai]dze|enko|ov[iy]ch|ev[iy]ch|ovic|evic|[iya]yev|[iya]yeva|oglu|zadeh?|sson|sdottir|dottir|escu|opoulos|opoulou|wicz|czyk|czuk|inen|onen)$|^\p{L}{3,}(?:ov|ev|ova|eva|yan|ski|ska|sky|skyi|akis|idis|ssen)$/u;
/** Two capitalized family names and a hyphen: Amsel-Korte. */
const DOUBLE_BARRELLED = /\s\p{Lu}\p{Ll}+[-‐‑]\p{Lu}\p{Ll}+$/u;

/** What tells that a capitalized name is a person's. */
export const PERSON_EVIDENCE: readonly NameEvidence[] = [
  {
    reason: 'title-before',
    person: 3,
    organization: -3,
    holds: (name) => name.hasTitle,
    example: 'The mayor, Governor [Oriol Banning], left early.',
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
    counterExample: 'Talks with [Qzent Ji-soo] went on.',
  },
  {
    reason: 'initial-or-particle',
    person: 2,
    organization: -1,
    holds: (name) =>
      name.fullLength > 1 &&
      (/(?:^|\s)\p{Lu}\.\s/u.test(name.text) ||
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
    reason: 'meets-name',
    person: 2.5,
    organization: 0,
    holds: (name) => name.meetsName,
    example: '[Qzent Vandermoor] met Ondra Keswick at noon.',
    counterExample: '[Qzent Vandermoor] met Keswick United at noon.',
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
    reason: 'enclosed-speaker',
    person: 2,
    organization: -1,
    holds: (name) =>
      name.fullLength > 1 && name.before[0] === ',' && name.after[0] === ',' && SPEECH_FORMS.has(name.after[1] ?? ''),
    example: 'A friend of hers, [Qzent Vandermoor], said so.',
    counterExample: 'A part of it, [Qzent Vandermoor], closed.',
  },
  {
    reason: 'family-name-ending',
    person: 2,
    organization: -0.5,
    holds: (name) => name.fullLength > 1 && FAMILY_ENDING.test(name.parts[name.parts.length - 1] ?? ''),
    example: 'Then [Qzent Varadoshvili] left.',
    counterExample: 'Then [Qzent Vandermoor] left.',
  },
  {
    reason: 'double-barrelled',
    person: 2,
    organization: -0.5,
    holds: (name) => DOUBLE_BARRELLED.test(name.text),
    example: 'Then [Qzent Amsel-Korte] left.',
    counterExample: 'Then [Qzent-Korte] left.',
  },
  {
    reason: 'of-known-body',
    person: 2,
    organization: 0,
    holds: (name) => name.fullLength > 1 && name.isOfOrganization,
    example: 'So thinks [Qzent Vandermoor] of the Harbour Institute.',
    counterExample: 'So thinks [Qzent Vandermoor] of the harbour.',
  },
];
