/** Levels after which counting stops. */
export const DEEPEST_COUNTED = 1000;

/**
 * @returns how deep lists and objects nest in a value that came as JSON; 0 for a plain value, and one more than
 * `DEEPEST_COUNTED` for what is deeper. Level by level: a request may nest brackets deeper than the stack.
 */
export function depthOfInput(value: unknown): number {
  let depth = 0;
  let level: readonly object[] = isNested(value) ? [value] : [];
  while (level.length > 0 && depth <= DEEPEST_COUNTED) {
    depth += 1;
    const below: object[] = [];
    for (const nested of level) {
      const members: readonly unknown[] = Array.isArray(nested) ? nested : Object.values(nested);
      for (const member of members) if (isNested(member)) below.push(member);
    }
    level = below;
  }
  return depth;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
