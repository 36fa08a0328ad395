import type { Words } from './words.ts';

/** Whose a title is where common nouns tell it before the possessive mark: the business committee’s chair, the company’s chief executive. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'one',
  'its',
  'his',
  'her',
  'their',
  'our',
  'another',
  'this',
  'that',
  'whose',
]);

const BODIES: ReadonlySet<string> = new Set(
  'committee commission council board ministry department union federation association party mission agency authority institute panel caucus chamber'.split(
    ' ',
  ),
);
const MAX_BODY = 3;

/** `the business committee’s chair`: the first token of the body that its kind alone does not name; the mark where none is told. */
export function bodyBefore(words: Words, mark: number): number {
  if (!BODIES.has(words.lower[mark - 1] ?? '')) return mark;
  let at = mark - 1;
  while (at > 0 && mark - at <= MAX_BODY && /^(?:NOUN|ADJ)$/u.test(words.tokens[at - 1]?.pos ?? '')) at -= 1;
  return at < mark - 1 ? at : mark;
}

/** `the company’s chief executive`: the first token of the owner that is told by common nouns; the mark where none is. */
export function ownerBefore(words: Words, mark: number): number {
  let at = mark;
  while (at > 0 && mark - at <= MAX_BODY && /^(?:NOUN|ADJ)$/u.test(words.tokens[at - 1]?.pos ?? '')) at -= 1;
  return at < mark && DETERMINERS.has(words.lower[at - 1] ?? '') ? at - 1 : at;
}
