import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import { PERSON_VERB_FORMS, SPEECH_FORMS } from '../../lexicon/speech-verbs.ts';
import type { NameEvidence } from './name-evidence-rule.ts';

/** What belongs to people alone: kin, body, life. */
const OWNED_BY_PERSON: ReadonlySet<string> = new Set(
  (
    'wife husband widow widower mother father son daughter brother sister family parents children lawyer lawyers attorney ' +
    'house home hand hands face voice death funeral grave body birthday arrest trial testimony friend friends predecessor ' +
    'successor car desk memoir biography girlfriend boyfriend partner aunt uncle nephew niece cousin'
  ).split(' '),
);
/** What is done to people: X was arrested. */
const UNDERGONE: ReadonlySet<string> = new Set(
  (
    'arrested detained jailed imprisoned charged convicted acquitted sentenced released freed born buried elected re-elected ' +
    'reelected appointed nominated sworn shot injured wounded stabbed hospitalised hospitalized interviewed cremated ' +
    'remembered ousted sacked fired evacuated rescued deported extradited knighted ordained crowned kidnapped abducted'
  ).split(' '),
);
const LED: ReadonlySet<string> = new Set(
  'led headed chaired founded accompanied represented written directed signed hosted moderated painted composed'.split(
    ' ',
  ),
);
const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  'men women people boys girls children brothers sisters twins friends victims sons daughters parents hostages'.split(
    ' ',
  ),
);
const BE: ReadonlySet<string> = new Set(['was', 'is', 'were', 'been', 'be', 'being']);
const NAMING: ReadonlySet<string> = new Set(['named', 'called', 'as', 'surnamed', 'nicknamed']);
const NAMED_PEOPLE: ReadonlySet<string> = new Set(
  'man woman boy girl teenager child suspect victim driver name identified named known resident villager student soldier'.split(
    ' ',
  ),
);

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
    reason: 'owns-as-person',
    person: 2,
    organization: -0.5,
    holds: (name) =>
      name.fullLength > 1 &&
      /^['’]s?$/u.test(name.after[0] ?? '') &&
      [name.after[1], name.after[2]].some((word) => word !== undefined && OWNED_BY_PERSON.has(word)),
    example: '[Qzent Vandermoor]’s lawyer agreed.',
    counterExample: '[Qzent Vandermoor]’s shares fell.',
  },
  {
    reason: 'undergoes-as-person',
    person: 1.5,
    organization: 0,
    holds: (name) =>
      name.fullLength > 1 &&
      BE.has(name.after[0] ?? '') &&
      (UNDERGONE.has(name.after[1] ?? '') || UNDERGONE.has(name.after[2] ?? '')),
    example: '[Qzent Vandermoor] was arrested on Monday.',
    counterExample: '[Qzent Vandermoor] was closed on Monday.',
  },
  {
    reason: 'led-by',
    person: 1.5,
    organization: 0,
    holds: (name) => name.fullLength > 1 && name.before[0] === 'by' && LED.has(name.before[1] ?? ''),
    example: 'The team was led by [Qzent Vandermoor].',
    counterExample: 'The team was paid by [Qzent Vandermoor].',
  },
  {
    reason: 'people-before',
    person: 2.5,
    organization: -1,
    holds: (name) =>
      name.fullLength > 1 &&
      name.before[0] === ',' &&
      PEOPLE_NOUNS.has(name.before[1] ?? '') &&
      name.after[0] !== 'who',
    example: 'It freed two men, [Qzent Vandermoor] and another.',
    counterExample: 'It closed two roads, [Qzent Vandermoor] and another.',
  },
  {
    reason: 'paired-names',
    person: 1.5,
    organization: 0,
    holds: (name) => name.isPaired,
    example: 'They saw [Qzent Vandermoor] and Ondra Keswick.',
    counterExample: 'They saw [Qzent Vandermoor] and Keswick.',
  },
  {
    reason: 'country-s-person',
    person: 1.5,
    organization: 0,
    holds: (name) => name.isOwnedByCountry && name.fullLength > 1,
    example: 'It was led by Chile’s [Qzent Vandermoor].',
    counterExample: 'Shares of Chile’s [Qzent] rose.',
  },
  {
    reason: 'is-named',
    person: 3,
    organization: -2,
    holds: (name) =>
      NAMING.has(name.before[0] ?? '') &&
      name.before.slice(1, 3).some((word) => NAMED_PEOPLE.has(word) || ROLE_NOUNS.has(word)),
    example: 'A man named [Qzent] opened the door.',
    counterExample: 'A boat named [Qzent] sank.',
  },
  {
    reason: 'age-before',
    person: 2,
    organization: -1,
    holds: (name) =>
      /-year-old$/u.test(name.before[0] ?? '') ||
      (name.after[0] === '(' && /^\p{N}{2}$/u.test(name.after[1] ?? '') && name.after[2] === ')'),
    example: 'The bill of 34-year-old [Qzent Vandermoor] passed.',
    counterExample: 'The bill of [Qzent Vandermoor] passed.',
  },
  {
    reason: 'according-to',
    person: 1.5,
    organization: 0,
    holds: (name) => name.fullLength > 1 && name.before[0] === 'to' && name.before[1] === 'according',
    example: 'It is late, according to [Qzent Vandermoor].',
    counterExample: 'It was sent to [Qzent Vandermoor].',
  },
  {
    reason: 'speaks',
    person: 1.5,
    organization: 0,
    holds: (name) =>
      name.fullLength > 1 &&
      (SPEECH_FORMS.has(name.after[0] ?? '') ||
        (SPEECH_FORMS.has(name.before[0] ?? '') && /^(?:[,.;]|of|at|from|in|who)?$/u.test(name.after[0] ?? ''))),
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
    holds: (name) => {
      const isBare = name.after[0] !== ',';
      // Thieves who came: a plural that opens the sentence.
      if (isBare && name.fullLength === 1 && name.before.length === 0) return false;
      const word = isBare ? name.after[0] : name.after[1];
      return word === 'who' || (word === 'whose' && name.fullLength > 1);
    },
    example: '[Qzent Vandermoor], who is ill, stayed away.',
    counterExample: '[Qzent Vandermoor], which is closed, is for sale.',
  },
  {
    reason: 'age-follows',
    person: 3,
    organization: -2,
    holds: (name) =>
      name.after[0] === ',' && /^(?:\p{N}{2} [,.;]|aged \p{N}{2}\b)/u.test(name.after.slice(1, 3).join(' ')),
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
    reason: 'of-known-body',
    person: 2,
    organization: 0,
    holds: (name) => name.fullLength > 1 && name.isOfOrganization,
    example: 'So thinks [Qzent Vandermoor] of the Harbour Institute.',
    counterExample: 'So thinks [Qzent Vandermoor] of the harbour.',
  },
];
