import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * The signs that what a pattern matches can begin with, read from the pattern itself. Asked for in front of all look-arounds
 * they rule out most places of a text at once. Limits: unknown where a class that leaves signs out, or a reference, can
 * stand first.
 */
const PARSER = new RegExpParser();

interface Opening {
  /** As the members of a class are written. */
  readonly signs: ReadonlySet<string>;
  /** Whether nothing need be matched, so that what follows can be first. */
  readonly canBeEmpty: boolean;
}

const NOTHING: Opening = { signs: new Set(), canBeEmpty: true };

const unite = (openings: readonly Opening[]): ReadonlySet<string> =>
  new Set(openings.flatMap(({ signs }) => [...signs]));

const signOf = ({ raw }: AST.Character): string => (raw === '-' ? '\\-' : raw);

function openingOf(element: AST.Element): Opening | null {
  switch (element.type) {
    case 'Assertion':
      return NOTHING;
    case 'Character':
      return { signs: new Set([signOf(element)]), canBeEmpty: false };
    case 'CharacterClass':
      return element.negate ? null : { signs: new Set([element.raw.slice(1, -1)]), canBeEmpty: false };
    case 'CharacterSet':
      return element.kind === 'any' ? null : { signs: new Set([element.raw]), canBeEmpty: false };
    case 'Group':
    case 'CapturingGroup':
      return openingOfAny(element.alternatives);
    case 'Quantifier': {
      const once = openingOf(element.element);
      return once !== null && element.min === 0 ? { signs: once.signs, canBeEmpty: true } : once;
    }
    default:
      return null;
  }
}

function openingOfRow(elements: readonly AST.Element[]): Opening | null {
  const openings: Opening[] = [];
  for (const element of elements) {
    const opening = openingOf(element);
    if (opening === null) return null;
    openings.push(opening);
    if (!opening.canBeEmpty) return { signs: unite(openings), canBeEmpty: false };
  }
  return { signs: unite(openings), canBeEmpty: true };
}

function openingOfAny(alternatives: readonly AST.Alternative[]): Opening | null {
  const openings: Opening[] = [];
  for (const { elements } of alternatives) {
    const opening = openingOfRow(elements);
    if (opening === null) return null;
    openings.push(opening);
  }
  return { signs: unite(openings), canBeEmpty: openings.some(({ canBeEmpty }) => canBeEmpty) };
}

/** @param source of a Unicode-aware pattern. @returns a class of signs, such as `[\dMT]`; null where they are unknown. */
export function firstSigns(source: string): string | null {
  const { alternatives } = PARSER.parsePattern(source, 0, source.length, { unicode: true });
  const opening = openingOfAny(alternatives);
  return opening === null || opening.canBeEmpty ? null : `[${[...opening.signs].sort().join('')}]`;
}
