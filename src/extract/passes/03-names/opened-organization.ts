import { COMMON_WORDS } from '../../lexicon/everyday-words.ts';
import { BUILDING_HEADS, NON_NAME_WORDS, THING_HEADS } from '../../lexicon/thing-heads.ts';
import type { OrganizationChunk } from './chunk.ts';
import { chunkOf, countryIn, isPluralOfPeople, isTitleWord, isWord, runEnd } from './organization-words.ts';
import { findCities } from './place-index.ts';
import type { Words } from './words.ts';

/** Organizations whose first word tells them: Employers for Growth, Port of Hargeth, Caja Rural de Ovalle. */
const OPENED_BY = /^(?:for|without|against)$/u;

const ROMANCE: ReadonlySet<string> = new Set(['de', 'del', 'du', 'des', 'da', 'do', 'della', 'dei', 'di']);

/** Whether the words after a head that opens a name can be the name: not `Air Base`, `Daily Prices`. */
export function namedEnd(words: Words, from: number, end: number): number {
  const isOther = words.lower
    .slice(from, end)
    .some((word) => [COMMON_WORDS, NON_NAME_WORDS, THING_HEADS, BUILDING_HEADS].some((known) => known.has(word)));
  if (isOther) return from;
  let to = end;
  while (ROMANCE.has(words.tokens[to]?.text ?? '') && isWord(words, to + 1)) to = runEnd(words, to + 1);
  return isWord(words, to - 1) ? to : from;
}

/** Who band together under a capital: Friends of the Marsh, Mothers of the Square. */
const BANDED: ReadonlySet<string> = new Set(
  'friends mothers fathers grandmothers sons daughters families guardians defenders doctors lawyers scientists citizens'.split(
    ' ',
  ),
);

/** Who act for another, whose name follows: a capital that only opens the sentence makes no name of them. */
const AGENTS: ReadonlySet<string> = new Set(
  (
    'lawyers attorneys solicitors negotiators representatives spokespeople spokesmen spokeswomen officials advisers advisors ' +
    'delegates envoys agents bankers executives ministers aides mediators candidates lobbyists auditors workers'
  ).split(' '),
);

/** `Employers for Growth`, `Port of Hargeth`: people with a cause, a harbour that is run. */
export function matchOpened(words: Words, at: number): OrganizationChunk | null {
  const word = words.lower[at] ?? '';
  const next = words.lower[at + 1] ?? '';
  const isAgents = at === 0 && next === 'for' && AGENTS.has(word);
  const isCause =
    !isAgents && isPluralOfPeople(word) && OPENED_BY.test(next) && isWord(words, at + 2) && !isTitleWord(words, at + 2);
  if (isCause) {
    let to = at + 3;
    while (isWord(words, to)) to += 1;
    return countryIn(words, at + 2, to) === null ? chunkOf(words, at, to, 'NGO') : null;
  }
  if (at > 0 && BANDED.has(word) && next === 'of') {
    const start = words.lower[at + 2] === 'the' ? at + 3 : at + 2;
    if (isWord(words, start) && !isTitleWord(words, start)) return chunkOf(words, at, runEnd(words, start), 'NGO');
  }
  if (word !== 'port' || next !== 'of' || !isWord(words, at + 2)) return null;
  const isPlace = findCities(words.folded.slice(at, at + 3).join(' ')).length > 0;
  return isPlace ? null : chunkOf(words, at, runEnd(words, at + 2), 'COMPANY');
}
