import { GIVEN_NAMES } from '../../lexicon/names/given-names.ts';
import { BUILDING_HEADS, NON_NAME_WORDS, THING_HEADS } from '../../lexicon/thing-heads.ts';
import type { Chunk } from './chunk.ts';
import { ROLE_WORDS } from './office-index.ts';
import { isPossessive, type Words } from './words.ts';

const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|cllr|cr|prof)\.?$/u;

/** Senator Ana Lind, R-Wisc., of the party and the state; Ana Lind, Sr. */
const NO_NAME = /^(?:[RDI]-\p{Lu}[\p{L}.]*|[JS]r\.?)$/u;

const MAX_TO_ROLE = 7;
const BEHIND_ROLE = /^(?:,|of|for|at|who|whose)$/u;

/** Tom Hall, 52, …; Tom Hall, the head of the board: what stands behind the comma is said of somebody. */
function isOfSomebody(words: Words, to: number): boolean {
  if (words.lower[to] !== ',') return false;
  if (/^\p{N}{2}$/u.test(words.lower[to + 1] ?? '') && words.lower[to + 2] === ',') return true;
  for (
    let at = to + 1;
    at < to + MAX_TO_ROLE && !/^(?:VERB|AUX|PUNCT|PART)$/u.test(words.tokens[at]?.pos ?? 'X');
    at += 1
  )
    if (ROLE_WORDS.isAt(words, at) && BEHIND_ROLE.test(words.lower[at + 1] ?? '')) return true;
  return false;
}

/** Her deputy, Tom Hall; the mayor of Lima, Tom Hall: a role stands before the comma. */
function isIntroduced(words: Words, from: number, to: number): boolean {
  if (words.lower[from - 1] !== ',' || !/^[,.]$/u.test(words.lower[to] ?? '.')) return false;
  for (
    let at = from - 2;
    at > from - MAX_TO_ROLE && !/^(?:VERB|AUX|PUNCT)$/u.test(words.tokens[at]?.pos ?? 'AUX');
    at -= 1
  )
    if (ROLE_WORDS.isAt(words, at)) return true;
  return false;
}

/** @returns what a run of capitals of which nothing else is known is: a place to meet at, a deal, an event by its last word; else a name. */
export function thingOrName(words: Words, from: number, to: number, isTitled: boolean): Chunk {
  // Sports Minister Nic Street.
  if (isTitled && to - from === 2 && GIVEN_NAMES.has(words.folded[from] ?? '')) return { kind: 'name', from, to };
  const last = words.lower[to - 1] ?? '';
  if (to - from === 1 && NO_NAME.test(words.tokens[from]?.text ?? ''))
    return { kind: 'thing', from, to, isBuilding: false };
  // Columbia’s Teresa Hall.
  if (to - from === 2 && GIVEN_NAMES.has(words.folded[from] ?? '') && isPossessive(words.tokens[from - 1]))
    return { kind: 'name', from, to };
  if (
    to - from === 2 &&
    GIVEN_NAMES.has(words.folded[from] ?? '') &&
    (isOfSomebody(words, to) || isIntroduced(words, from, to))
  )
    return { kind: 'name', from, to };
  if (to - from > 1 && BUILDING_HEADS.has(last)) return { kind: 'thing', from, to, isBuilding: true };
  if (to - from > 1 && THING_HEADS.has(last)) return { kind: 'thing', from, to, isBuilding: false };
  const next = words.tokens[to]?.text ?? '';
  // Ms White, Mr. Hall.
  if (to - from === 1 && ADDRESS.test(words.lower[from - 1] ?? '')) return { kind: 'name', from, to };
  if (to - from === 1 && (BUILDING_HEADS.has(last) || THING_HEADS.has(last) || NON_NAME_WORDS.has(last)))
    return { kind: 'thing', from, to, isBuilding: BUILDING_HEADS.has(last) };
  if (BUILDING_HEADS.has(next)) return { kind: 'thing', from, to: to + 1, isBuilding: true };
  return { kind: 'name', from, to };
}
