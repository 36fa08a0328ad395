import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { OrganizationChunk } from './chunk.ts';
import { findCountryWord } from './country-index.ts';
import { chunkOf } from './organization-words.ts';
import { isCapitalized, type Words } from './words.ts';

/** Parliaments and their houses, lower-case: bodies of a state that prose writes in lower case. */
const CHAMBERS = new WordClass(
  'parliament commons lords senate house congress seanad dáil bundestag bundesrat duma rada knesset sejm riksdag storting folketing eduskunta assembly diet holyrood senedd stortinget althingi majlis'.split(
    ' ',
  ),
);

const MINISTRY = new WordClass(['ministry']);

/** @returns the ministry in lower or mixed case that begins at `at`: `foreign ministry`, `Chilean foreign ministry`. */
export function matchMinistry(words: Words, at: number): OrganizationChunk | null {
  if (!MINISTRY.isIn(words)) return null;
  let next = findCountryWord(words.folded[at] ?? '')?.form === 'adjective' ? at + 1 : at;
  const first = next;
  while (PORTFOLIOS.has(words.lower[next] ?? '') && next < first + 4) next += 1;
  if (next === first || words.lower[next] !== 'ministry') return null;
  return chunkOf(words, at, next + 1, 'GOVERNMENT_BODY');
}

/** `the Commons environment committee`, `parliament’s foreign affairs committee`: of a chamber, or of parliament. */
export function matchCommittee(words: Words, at: number): OrganizationChunk | null {
  const isChamber = CHAMBERS.isAt(words, at) && isCapitalized(words.tokens[at]?.text ?? '');
  const isOwned = words.tokens[at - 2]?.text === 'parliament' && /^['’]s$/u.test(words.tokens[at - 1]?.text ?? '');
  if (!isChamber && !isOwned) return null;
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
