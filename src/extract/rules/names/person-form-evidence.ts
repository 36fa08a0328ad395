import { FAMILY_NAMES } from '../../lexicon/names/family-names.ts';
import { GIVEN_NAMES, LEADING_FAMILY_NAMES } from '../../lexicon/names/given-names.ts';
import { LEADER_SURNAMES } from '../../lexicon/names/leader-surnames.ts';
import { LEADING_PARTICLES } from '../../lexicon/names/name-parts.ts';
import type { NameEvidence } from './name-evidence-rule.ts';

/** Endings of family names that no common noun, town or company of news prose shares at this length, folded. */
const FAMILY_ENDING =
  /(?:shvili|[ai]dze|enko|ov[iy]ch|ev[iy]ch|ovic|evic|[iya]yev|[iya]yeva|oglu|zadeh?|sson|sdottir|dottir|escu|opoulos|opoulou|wicz|czyk|czuk|inen|onen)$|^\p{L}{3,}(?:ov|ev|ova|eva|yan|ski|ska|sky|skyi|akis|idis|ssen)$/u;

/** Two capitalized family names and a hyphen: Amsel-Korte. */
const DOUBLE_BARRELLED = /\s\p{Lu}\p{Ll}+[-‐‑]\p{Lu}\p{Ll}+$/u;

/** Two given names and a hyphen, before a family name: Tor-Inge Skjold. */
const DOUBLE_GIVEN = /^\p{Lu}\p{Ll}+[-‐‑]\p{Lu}\p{Ll}+\s\p{Lu}/u;

/** One word with a hyphen within. */
const COMPOUND = /^\p{Lu}\p{Ll}+[-‐‑]\p{L}+$/u;

/** What the words of a name themselves tell: that they are a person's. */
export const PERSON_FORM_EVIDENCE: readonly NameEvidence[] = [
  {
    reason: 'given-name',
    person: 2,
    organization: -1,
    holds: (name) =>
      name.fullLength > 1 &&
      GIVEN_NAMES.has(name.parts[0] ?? '') &&
      // The county of Ida-Viru, the Maria-born: Jean-Luc has two.
      (!COMPOUND.test(name.text) || GIVEN_NAMES.has(name.parts[1] ?? '')),
    example: 'Then [Peter Vandermoor] left the room.',
    counterExample: 'Then [Qzent Vandermoor] left the room.',
  },
  {
    reason: 'leader-surname',
    person: 2,
    organization: -1,
    holds: (name) => name.parts.length === 1 && LEADER_SURNAMES.has(name.parts[0] ?? ''),
    example: 'Then [Macron] left the room.',
    counterExample: 'Then [Macronix] left the room.',
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
      (/(?:^|[\s.])\p{Lu}\.\s/u.test(name.text) ||
        /\s["“]\p{L}+["”]\s/u.test(name.text) ||
        /[Aa]l-\p{Lu}/u.test(name.text) ||
        name.text.split(' ').some((word, index) => index > 0 && LEADING_PARTICLES.has(word))),
    example: 'Then [Qzent Q. Vandermoor] left.',
    counterExample: 'Then [Qzent Vandermoor] left.',
  },
  {
    reason: 'family-name',
    person: 2,
    organization: -0.5,
    holds: (name) => name.fullLength > 1 && name.parts.some((part, index) => index > 0 && FAMILY_NAMES.has(part)),
    example: 'Then [Qzent Dhillon] left.',
    counterExample: 'Then [Qzent Vandermoor] left.',
  },
  {
    reason: 'name-shaped',
    person: 0.5,
    organization: 0,
    holds: (name) => name.isPlain,
    example: '[Qzent Vandermoor] said it was late.',
    counterExample: '[Qzent Orchards] said it was late.',
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
    reason: 'double-given-name',
    person: 1.5,
    organization: -0.5,
    holds: (name) => name.fullLength > 1 && DOUBLE_GIVEN.test(name.text),
    example: 'Then [Qzent-Ola Vandermoor] left.',
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
];
