import { ParleyError } from '../../../domain/errors.ts';

/** How deep filters may stand within `and`, `or` and `not`; a filter without them has the depth 1. */
export const MAX_FILTER_DEPTH = 5;
/** How many filters may stand in one, itself among them: each becomes a part of one statement. */
export const MAX_FILTERS = 50;

const MEMBER_KEYS: ReadonlySet<string> = new Set(['and', 'or', 'not']);

/**
 * Before anything walks the filter: it can come from a variable of any depth. Level by level, without recursion.
 *
 * @throws ParleyError INPUT_INVALID that says the limit.
 */
export function checkNesting(filter: unknown): void {
  let level = [filter];
  let count = 0;
  for (let depth = 1; level.length > 0; depth += 1) {
    count += level.length;
    if (depth > MAX_FILTER_DEPTH) {
      throw new ParleyError(
        'INPUT_INVALID',
        `filter: nested deeper than ${MAX_FILTER_DEPTH} levels of and, or and not`,
      );
    }
    if (count > MAX_FILTERS) {
      throw new ParleyError('INPUT_INVALID', `filter: more than ${MAX_FILTERS} filters in and, or and not`);
    }
    level = level.flatMap(membersOf);
  }
}

function membersOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key, member]) => MEMBER_KEYS.has(key) && member !== null)
    .flatMap(([, member]) => (Array.isArray(member) ? member : [member]));
}
