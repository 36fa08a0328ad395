import { fold } from '../../../domain/fold.ts';
import type { Person } from '../../entities.ts';
import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import type { Words } from '../03-names/words.ts';
import type { OpenPhrase } from './phrase.ts';

const OPENER = /^(?:of|for|responsible for|in charge of)$/u;
const MAX_OPENER = 3;
const JOINTS: ReadonlySet<string> = new Set(['and', ',', '&', 'the']);
/** Said of many offices, so that they tell none from another. */
const GENERAL: ReadonlySet<string> = new Set('affairs and national state general public international'.split(' '));
const NONE: readonly string[] = [];

/** @returns the words behind the role that say what it is for: the minister of `public health`, the minister in charge of `ports`. */
function fieldBehind(words: Words, end: number): readonly string[] {
  for (let length = 1; length <= MAX_OPENER; length += 1) {
    if (!OPENER.test(words.lower.slice(end, end + length).join(' '))) continue;
    let to = end + length;
    while (PORTFOLIOS.has(words.lower[to] ?? '') || JOINTS.has(words.lower[to] ?? '')) to += 1;
    return words.lower.slice(end + length, to).filter((word) => PORTFOLIOS.has(word));
  }
  return NONE;
}

/** Bodies that have heads of their own, who are no heads of state. */
const BODIES =
  /^(?:union|club|association|federation|society|league|company|firm|hospital|school|university|college|museum|party|village|strikers|rebels|militia|gang|clan|tribe|church|chamber|co-?operative|foundation|charity|choir|airline)$/u;
const MAX_BODY = 4;

/** The president of the union, the head of the hospital: not the one of the country, whom nothing says to be of such a body. */
function isOfOtherBody(words: Words, end: number, person: Person): boolean {
  if (words.lower[end] !== 'of' || !/^(?:the|an?|his|her|their)$/u.test(words.lower[end + 1] ?? '')) return false;
  const body = words.lower.slice(end + 2, end + 2 + MAX_BODY).find((word) => BODIES.test(word));
  if (body === undefined) return false;
  return person.positions.every(({ title, of }) => of?.startsWith('o') !== true && !fold(title).includes(body));
}

/**
 * The minister of health is not the foreign minister.
 *
 * @returns whether the words behind the role give it another field than the offices of the person have; false where either
 * tells none
 */
export function isOfOtherField(words: Words, phrase: OpenPhrase, person: Person | undefined): boolean {
  const told = fieldBehind(words, phrase.to).filter((word) => !GENERAL.has(word));
  if (person === undefined) return false;
  if (told.length === 0) return isOfOtherBody(words, phrase.to, person);
  const held = person.positions
    .flatMap(({ title }) => fold(title).split(' '))
    .filter((word) => PORTFOLIOS.has(word) && !GENERAL.has(word));
  if (held.length === 0 && phrase.word === 'minister')
    return person.positions.every(({ title }) => /\bprime minister$/iu.test(title));
  return held.length > 0 && !told.some((word) => held.includes(fold(word)));
}
