import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { OrganizationChunk } from './chunk.ts';
import { findCountryWord } from './country-index.ts';
import { isRoleNoun } from './office-index.ts';
import { chunkOf } from './organization-words.ts';
import { isCapitalized, isPossessive, type Words } from './words.ts';

/** Parliaments and their houses, lower-case: bodies of a state that prose writes in lower case. */
const CHAMBERS = new WordClass(
  'parliament commons lords senate house congress seanad dáil bundestag bundesrat duma rada knesset sejm riksdag storting folketing eduskunta assembly diet holyrood senedd stortinget althingi majlis'.split(
    ' ',
  ),
);

const MINISTRY = new WordClass(['ministry']);

const OWN_BODIES: ReadonlyMap<string, string> = new Map(
  ['state', 'justice', 'treasury', 'commerce', 'defense'].map((field) => [
    field,
    `${field.slice(0, 1).toUpperCase()}${field.slice(1)} Department`,
  ]),
);
const BODY_NOUNS = new WordClass(['department', 'office', 'bank', 'committee', 'subcommittee', 'sub-committee']);

/** Whether the sentence has a word without which no body is told in lower case. */
export const tellsOfBody = (words: Words): boolean => MINISTRY.isIn(words) || BODY_NOUNS.isIn(words);

/** `the state department`, `Peru’s foreign office`, `the Peruvian central bank`: bodies of a state in lower case. */
function matchStateBody(words: Words, at: number): OrganizationChunk | null {
  if (!BODY_NOUNS.isIn(words)) return null;
  const [first, second] = [words.tokens[at]?.text ?? '', words.lower[at + 1] ?? ''];
  const department = second === 'department' ? OWN_BODIES.get(first) : undefined;
  if (department !== undefined) return { ...chunkOf(words, at, at + 2, 'GOVERNMENT_BODY'), name: department };
  if (first === 'foreign' && second === 'office' && isPossessive(words.tokens[at - 1]))
    return chunkOf(words, at, at + 2, 'GOVERNMENT_BODY');
  const isCentral = second === 'central' && words.lower[at + 2] === 'bank';
  if (
    isCentral &&
    !isRoleNoun(words.lower[at + 3] ?? '') &&
    findCountryWord(words.folded[at] ?? '')?.form === 'adjective'
  )
    return chunkOf(words, at, at + 3, 'GOVERNMENT_BODY');
  return null;
}

/** `the transport committee`: by what it sees to. */
function matchFieldCommittee(words: Words, at: number): OrganizationChunk | null {
  if (!BODY_NOUNS.isIn(words) || words.lower[at - 1] !== 'the' || !PORTFOLIOS.has(words.lower[at] ?? '')) return null;
  let to = at + 1;
  while (to < at + 4 && (PORTFOLIOS.has(words.lower[to] ?? '') || words.lower[to] === 'and')) to += 1;
  const isBare = words.lower[at] !== 'parliamentary' && words.lower[to + 1] !== 'of';
  return isBare && words.tokens[to]?.text === 'committee' ? chunkOf(words, at, to + 1, 'GOVERNMENT_BODY') : null;
}

/** `the ministry of finance`. */
function matchMinistryOf(words: Words, at: number): OrganizationChunk | null {
  if (words.tokens[at]?.text !== 'ministry' || words.lower[at + 1] !== 'of') return null;
  const from = words.lower[at + 2] === 'the' ? at + 3 : at + 2;
  let to = from;
  while (
    to < from + 4 &&
    (PORTFOLIOS.has(words.lower[to] ?? '') ||
      (to > from && words.lower[to] === 'and' && PORTFOLIOS.has(words.lower[to + 1] ?? '')))
  )
    to += 1;
  return to > from ? chunkOf(words, at, to, 'GOVERNMENT_BODY') : null;
}

/** @returns the token after the country at `at` that a ministry is told by: Chilean, Cook Islands, Sri Lankan; `at` where there is none. */
function ownerEnd(words: Words, at: number): number {
  if (!isCapitalized(words.tokens[at]?.text ?? '')) return at;
  for (const length of [3, 2, 1]) {
    const found = findCountryWord(words.folded.slice(at, at + length).join(' '));
    if (found !== null && (found.form === 'adjective' || words.lower[at - 1] !== 'of')) return at + length;
  }
  return at;
}

/** @returns the ministry in lower or mixed case that begins at `at`: `foreign ministry`, `Chilean foreign ministry`. */
export function matchMinistry(words: Words, at: number): OrganizationChunk | null {
  const body = matchStateBody(words, at);
  if (body !== null) return body;
  if (!MINISTRY.isIn(words)) return null;
  const of = matchMinistryOf(words, at);
  if (of !== null) return of;
  let next = ownerEnd(words, at);
  const first = next;
  while (PORTFOLIOS.has(words.lower[next] ?? '') && next < first + 4) next += 1;
  if (next === first || words.lower[next] !== 'ministry') return null;
  return chunkOf(words, at, next + 1, 'GOVERNMENT_BODY');
}

/** `the Commons environment committee`, `parliament’s foreign affairs committee`: of a chamber, or of parliament. */
export function matchCommittee(words: Words, at: number): OrganizationChunk | null {
  const isChamber = CHAMBERS.isAt(words, at) && isCapitalized(words.tokens[at]?.text ?? '');
  const isOwned = words.tokens[at - 2]?.text === 'parliament' && /^['’]s$/u.test(words.tokens[at - 1]?.text ?? '');
  if (!isChamber && !isOwned) return matchFieldCommittee(words, at);
  const first = isChamber ? at + 1 : at;
  let to = first;
  while (to < first + 4 && (PORTFOLIOS.has(words.lower[to] ?? '') || (to > first && words.lower[to] === 'and')))
    to += 1;
  return to > first && /^(?:sub-?)?committee$/u.test(words.lower[to] ?? '')
    ? chunkOf(words, at, to + 1, 'GOVERNMENT_BODY')
    : null;
}

/** `the Treasury`: not its secretary, nor the paper that it sells. */
export function matchTreasury(words: Words, at: number): OrganizationChunk | null {
  if (words.tokens[at]?.text !== 'Treasury' || words.lower[at - 1] !== 'the') return null;
  const next = words.tokens[at + 1];
  return next === undefined || !/^(?:NOUN|PROPN|ADJ)$/u.test(next.pos)
    ? chunkOf(words, at, at + 1, 'GOVERNMENT_BODY')
    : null;
}
