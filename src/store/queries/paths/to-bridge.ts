import type { Gathering } from '../network/gathering.ts';

interface Banks {
  /** The actors of both levels, in the order that `present` counts in. */
  readonly ids: readonly string[];
  readonly gatherings: readonly Gathering[];
  /** Whom those met who were followed. */
  readonly followed: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Whom the actors of a level met among those of the other level and those who were followed: all that a path can go on
 * to when it has come that far.
 *
 * @returns the number of common meetings, by actor of the level and counterpart.
 */
export function toBridge(
  level: ReadonlySet<string>,
  { ids, gatherings, followed }: Banks,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const bridge = new Map<string, Map<string, number>>();
  const countsOf = (id: string): Map<string, number> => {
    const counts = bridge.get(id) ?? new Map<string, number>();
    bridge.set(id, counts);
    return counts;
  };
  for (const { present, meetings } of gatherings) {
    const actors = present.map((position) => ids[position] ?? '');
    for (const near of actors) {
      if (!level.has(near)) continue;
      const counts = countsOf(near);
      for (const far of actors) if (far !== near) counts.set(far, (counts.get(far) ?? 0) + meetings);
    }
  }
  for (const [far, counterparts] of followed) {
    for (const [near, count] of counterparts) if (level.has(near)) countsOf(near).set(far, count);
  }
  return bridge;
}
