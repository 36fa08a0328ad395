import { areSpellingsOfOneName } from '../../domain/names/spelling-similarity.ts';
import { areGivenNameVariants } from './given-name-variants.ts';
import type { PersonName } from './person-name.ts';

/**
 * How two names of people relate. SAME: the same words, in any order. VARIANT: other spellings or usual short forms.
 * PART: one leaves out words of the other, but neither its first nor its family name. INITIAL: as these, with a letter
 * for a given name. FAMILY: one is a bare family name. CONFLICT: they cannot be one person's. NONE: nothing in common.
 */
export type NameRelation = 'SAME' | 'VARIANT' | 'PART' | 'INITIAL' | 'FAMILY' | 'CONFLICT' | 'NONE';

export function comparePersonNames(a: PersonName, b: PersonName): NameRelation {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return 'CONFLICT';
  if (a.sex !== null && b.sex !== null && a.sex !== b.sex) return 'CONFLICT';
  if (haveSameWords(a, b)) return 'SAME';
  if (a.tokens.length === 1 || b.tokens.length === 1) return compareBareName(a, b);
  if (isAbbreviation(a, b) || isAbbreviation(b, a)) return 'PART';
  if (!areSpellingsOfOneName(a.family, b.family)) return 'NONE';
  return compareGivenNames(a, b);
}

function haveSameWords(a: PersonName, b: PersonName): boolean {
  if (a.tokens.join('') === b.tokens.join('')) return a.isPatronymic === b.isPatronymic || a.tokens.length > 1;
  return a.tokens.length > 1 && [...a.tokens].sort().join(' ') === [...b.tokens].sort().join(' ');
}

function compareBareName(a: PersonName, b: PersonName): NameRelation {
  if (a.isPatronymic !== b.isPatronymic) return 'NONE';
  return areSpellingsOfOneName(a.family, b.family) ? 'FAMILY' : 'NONE';
}

/** Pedro Sánchez for Pedro Sánchez Pérez: the first words, in order, the given name among them. */
function isAbbreviation(short: PersonName, long: PersonName): boolean {
  return (
    short.tokens.length >= 2 &&
    short.tokens.length < long.tokens.length &&
    short.tokens.every((token, index) => token.length > 1 && token === long.tokens[index])
  );
}

function compareGivenNames(a: PersonName, b: PersonName): NameRelation {
  const [short, long] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  const [first = ''] = short;
  const [other = ''] = long;
  if (areGivenNameVariants(first, other)) return short.length === long.length ? 'VARIANT' : 'PART';
  if (first.length === 1 || other.length === 1) return first.charAt(0) === other.charAt(0) ? 'INITIAL' : 'CONFLICT';
  // Salim al-Harthi for Mohammed Salim al-Harthi: the first name is the one left out.
  const inside = long.some((name) => name.length > 1 && areGivenNameVariants(name, first));
  return inside ? 'PART' : 'CONFLICT';
}
