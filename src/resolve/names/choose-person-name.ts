import type { Alias } from '../../domain/graph/known-graph.ts';
import { parsePersonName } from './person-name.ts';

/**
 * The name that a person goes by: of the spellings that have a given and a family name, no title and no initial, the one
 * that most documents use. Ties go to the longer, then to the one in lower-case particles, then to the first as text.
 * Where every spelling has a title, the best of them without it.
 */
export function choosePersonName(aliases: readonly Alias[]): string {
  const [best] = [...aliases].sort((a, b) => fullness(b.text) - fullness(a.text) || compareUse(a, b));
  return best === undefined ? '' : withoutTitle(best.text);
}

/** A name that is nothing but a title stays as it is. */
function withoutTitle(text: string): string {
  return parsePersonName(text)?.text ?? text;
}

/** @returns 0..3: a bare name, one with a title, one with an initial, a full one. */
function fullness(text: string): number {
  const name = parsePersonName(text);
  if (name === null) return 0;
  // A ruler's number makes a whole name of one word.
  if (name.tokens.length === 1 && name.generation === null) return 0;
  if (name.text !== text.trim()) return 1;
  return name.tokens.some((token) => token.length === 1) && !hasFullEnds(name.tokens) ? 2 : 3;
}

/** Joe R. Alder is a full name; J. Alder is not. */
function hasFullEnds(tokens: readonly string[]): boolean {
  return (tokens[0]?.length ?? 0) > 1 && (tokens.at(-1)?.length ?? 0) > 1;
}

function compareUse(a: Alias, b: Alias): number {
  return (
    b.documents - a.documents ||
    b.text.length - a.text.length ||
    countCapitals(a.text) - countCapitals(b.text) ||
    (a.text < b.text ? -1 : 1)
  );
}

function countCapitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}
