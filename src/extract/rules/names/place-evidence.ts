import { PLACE_OPENERS } from '../../lexicon/place-openers.ts';
import type { NameEvidence } from './name-evidence-rule.ts';

const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its']);
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'house palace capital city town village resort hotel port island district suburb castle mansion villa region province river canal mountain lake'.split(
    ' ',
  ),
);
const LOCATIVE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'into',
  'inside',
  'outside',
  'around',
  'through',
  'across',
]);
/** Who and what places have: the mayor of X, people from X. */
const OF_PLACE: ReadonlySet<string> = new Set(
  (
    'mayor town village city port district province suburb island harbour harbor people residents villagers bishop archbishop ' +
    'airport streets outskirts north south east west coast'
  ).split(' '),
);

/** What tells that a name is a place's and no person's. */
export const PLACE_EVIDENCE: readonly NameEvidence[] = [
  {
    reason: 'locative-before',
    person: -2.5,
    organization: 0,
    // At Ana Solís’s flat: whose it is.
    holds: (name) => LOCATIVE.has(name.before[0] ?? '') && !/^['’]s$/u.test(name.after[0] ?? ''),
    example: 'It rained in [Qzent Vandermoor].',
    counterExample: 'It was for [Qzent Vandermoor].',
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
    reason: 'place-opener',
    person: -2.5,
    organization: -0.5,
    holds: (name) => name.fullLength > 1 && PLACE_OPENERS.has(name.parts[0] ?? ''),
    example: 'Then [Puerto Vandermoor] was closed.',
    counterExample: 'Then [Qzent Vandermoor] was closed.',
  },
  {
    reason: 'of-place',
    person: -2.5,
    organization: 0,
    holds: (name) => (name.before[0] === 'of' || name.before[0] === 'from') && OF_PLACE.has(name.before[1] ?? ''),
    example: 'The mayor of [Qzent Vandermoor] left.',
    counterExample: 'A friend of [Qzent Vandermoor] left.',
  },
];
