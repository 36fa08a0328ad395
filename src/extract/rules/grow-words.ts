import type { AST } from '@eslint-community/regexpp';

/**
 * Reads the words that a stretch of a pattern begins or ends with, sign by sign: `discuss(?:ed|es)? ` grows into discuss,
 * discussed and discusses. Whatever is not plain text up to the first space or edge of a word (a class of letters, a
 * property) makes the answer unknown. Limits: patterns of texts whose words stand one space apart.
 */
export type Side = 'opening' | 'closing';

/** Words in the making, with those that a space or an edge has ended. */
export interface Growth {
  readonly open: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
}

/** Where no sign has been read yet. */
export const SEED: Growth = { open: new Set(['']), done: new Set() };

/** More words than that are no index. */
const MAX_WORDS = 400;

/** A lookahead or lookbehind for the end of a word, and nothing else. */
const isWordEnd = ({ elements: [element, ...others] }: AST.Alternative): boolean =>
  others.length === 0 &&
  ((element?.type === 'Assertion' && element.kind === 'end') || (element?.type === 'Character' && isSpace(element)));

const isSpace = ({ value }: AST.Character): boolean => value === 0x20;

/** @returns what the words are behind the alternatives (for `closing`, before them); null where that is unknown. */
export function growOptions(before: Growth, options: readonly AST.Alternative[], side: Side): Growth | null {
  const open = new Set<string>();
  const done = new Set(before.done);
  for (const { elements } of options) {
    const grown = growAll(before, elements, side);
    if (grown === null) return null;
    for (const word of grown.open) open.add(word);
    for (const word of grown.done) done.add(word);
    if (open.size + done.size > MAX_WORDS) return null;
  }
  return { open, done };
}

/** As `growOptions`, over elements that stand one behind the other. */
function growAll(before: Growth, elements: readonly AST.Element[], side: Side): Growth | null {
  let grown: Growth | null = before;
  for (const element of side === 'opening' ? elements : elements.toReversed()) {
    if (grown === null || grown.open.size === 0) break;
    grown = grow(grown, element, side);
  }
  return grown;
}

function grow(before: Growth, element: AST.Element, side: Side): Growth | null {
  switch (element.type) {
    case 'Assertion':
      return growAssertion(before, element);
    case 'Character':
      return isSpace(element) ? endWords(before) : withSign(before, String.fromCodePoint(element.value), side);
    case 'CharacterClass':
      return growClass(before, element, side);
    case 'Group':
    case 'CapturingGroup':
      return growOptions(before, element.alternatives, side);
    case 'Quantifier':
      return growRepeated(before, element, side);
    default:
      return null;
  }
}

/** Of what a look-around asks only the end of a word counts: the rest takes no word away from the answer. */
function growAssertion(before: Growth, assertion: AST.Assertion): Growth | null {
  if (assertion.kind === 'lookahead' || assertion.kind === 'lookbehind')
    return !assertion.negate && assertion.alternatives.every(isWordEnd) ? endAtEdge(before) : before;
  return assertion.kind === 'word' && assertion.negate ? null : endAtEdge(before);
}

/** A class that lists its signs is a choice of them. */
function growClass(before: Growth, { negate, elements }: AST.CharacterClass, side: Side): Growth | null {
  const open = new Set<string>();
  for (const element of elements) {
    if (negate || element.type !== 'Character' || isSpace(element)) return null;
    const grown = withSign(before, String.fromCodePoint(element.value), side);
    for (const word of grown.open) open.add(word);
  }
  return { open, done: before.done };
}

function growRepeated(before: Growth, { min, max, element }: AST.Quantifier, side: Side): Growth | null {
  const grown = grow(before, element, side);
  if (grown === null || (max > 1 && grown.open.size > 0)) return null;
  return min === 0 ? { open: new Set([...grown.open, ...before.open]), done: grown.done } : grown;
}

const withSign = ({ open, done }: Growth, sign: string, side: Side): Growth => ({
  open: new Set([...open].map((word) => (side === 'opening' ? word + sign : sign + word))),
  done,
});

const endWords = ({ open, done }: Growth): Growth | null =>
  open.has('') ? null : { open: new Set(), done: new Set([...done, ...open]) };

/** An edge ends a word, and is nothing where none has begun. */
function endAtEdge({ open, done }: Growth): Growth {
  const ended = [...open].filter((word) => word !== '');
  return { open: new Set([...open].filter((word) => word === '')), done: new Set([...done, ...ended]) };
}
