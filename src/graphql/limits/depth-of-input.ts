/** @returns how deep lists and objects nest in a value that came as JSON; 0 for a plain value. Level by level: no recursion. */
export function depthOfInput(value: unknown): number {
  let depth = 0;
  let level: readonly object[] = isNested(value) ? [value] : [];
  while (level.length > 0) {
    depth += 1;
    const below: object[] = [];
    for (const nested of level) for (const member of Object.values(nested)) if (isNested(member)) below.push(member);
    level = below;
  }
  return depth;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
