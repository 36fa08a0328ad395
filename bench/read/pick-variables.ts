import { createRandom, type Random } from '../../tests/support/random.ts';
import { actorId, type SyntheticGraph } from './synthetic-graph.ts';

/** Values for each question: enough that no answer is the same as the one before, few enough to check them all. */
const VALUES = 40;

/** @returns what `make` makes of a random choice that is the same in every run. */
export function pickVariables<T>(seed: number, make: (random: Random) => T): readonly T[] {
  const random = createRandom(seed);
  return Array.from({ length: VALUES }, () => make(random));
}

/** Someone who took part in a meeting drawn by lot: those with many meetings are asked for more often, as they are. */
export function somebody(graph: SyntheticGraph, random: Random): string {
  for (;;) {
    const person = random.pick(random.pick(graph.meetings).participants);
    if (person < graph.people) return actorId(graph, person);
  }
}
