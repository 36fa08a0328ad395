import type { OpenPhrase } from './phrase.ts';

/** Whom a counted plural means that names them right behind itself. */

/** How far behind its noun the colon of a list may stand, in tokens. */
const MAX_BEFORE_LIST = 10;
/** How many are listed behind a comma or a dash. */
const MAX_LISTED = 5;

/** `The two federations, X and Y, met`: countries or organizations in apposition, as many as are counted. */
function apposedSides(
  group: OpenPhrase,
  behind: readonly OpenPhrase[],
  lower: readonly string[],
): readonly string[] | null {
  if (group.count === null || group.count > MAX_LISTED || !/^[,–—-]$/u.test(lower[group.end] ?? '')) return null;
  const sides = behind.slice(0, group.count);
  const isList = sides.every((side, index) => {
    const before = index === 0 ? group.end : (sides[index - 1]?.end ?? 0);
    const joint = lower
      .slice(before, side.from)
      .filter((word) => word !== 'the')
      .join(' ');
    return (
      side.kind === 'side' &&
      side.named.length === 1 &&
      side.named.every((actor) => !actor.startsWith('p')) &&
      (index === 0 ? /^[,–—-]$/u : index === sides.length - 1 ? /^,? ?and$/u : /^,$/u).test(joint)
    );
  });
  return isList && sides.length === group.count ? sides.flatMap((side) => side.named) : null;
}

/** `the three mediators of the Union: A, B and C`: the list behind the colon says who they are. */
export function listedBehind(
  open: readonly OpenPhrase[],
  position: number,
  lower: readonly string[],
): readonly string[] | null {
  const group = open[position];
  if (group?.kind !== 'group' || group.count === null) return null;
  const sides = apposedSides(group, open.slice(position + 1), lower);
  if (sides !== null) return sides;
  // Saw both men, first A and a day later B.
  if (lower[group.end] === ',' && lower[group.end + 1] === 'first') {
    const turns = open.filter((one) => one.kind === 'name' && one.from > group.end).slice(0, group.count);
    if (turns[0]?.from === group.end + 2 && turns.length === group.count) return turns.flatMap((one) => one.named);
  }
  const colon = lower.indexOf(':', group.end);
  // Met both sides: first A, and an hour later B.
  if (colon === -1 || colon - group.end > MAX_BEFORE_LIST || /^(?:first|one|separately)$/u.test(lower[colon + 1] ?? ''))
    return null;
  const names = open.filter((one) => one.kind === 'name' && one.from > colon).slice(0, group.count);
  return names.length === group.count ? names.flatMap((one) => one.named) : null;
}
