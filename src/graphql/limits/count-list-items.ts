/**
 * Counts the values that stand in lists, at any depth, of a value that came as JSON. No recursion: a request may nest
 * brackets deeper than the stack.
 *
 * @param inList whether the value itself stands in a list.
 */
export function countListItems(value: unknown, inList: boolean): number {
  const waiting: { readonly value: unknown; readonly inList: boolean }[] = [{ value, inList }];
  let count = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next.value)) {
      for (const item of next.value) {
        if (isNested(item)) waiting.push({ value: item, inList: true });
        else count += 1;
      }
      continue;
    }
    if (next.inList) count += 1;
    if (!isNested(next.value)) continue;
    for (const member of Object.values(next.value))
      if (isNested(member)) waiting.push({ value: member, inList: false });
  }
  return count;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
