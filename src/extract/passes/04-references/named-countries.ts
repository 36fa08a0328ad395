import type { Seen } from './side-memory.ts';

/** How many namings back the countries of a sentence are looked for. */
const MEMORY = 60;

/** The countries that each sentence named, for "the two countries". */
export class NamedCountries {
  readonly #seen: Seen[] = [];

  see(sentence: number, actors: readonly string[]): void {
    const countries = actors.filter((actor) => actor.startsWith('country:'));
    if (countries.length > 0) this.#seen.push({ sentence, actors: countries });
  }

  /** As many countries as are counted, where this sentence or the last named just these; else none. */
  counted(sentence: number, count: number): readonly string[] {
    for (let back = 0; back < 2; back += 1) {
      const named = this.#seen.slice(-MEMORY).filter((seen) => seen.sentence === sentence - back);
      const countries = new Set(named.flatMap((seen) => seen.actors));
      if (countries.size > 0) return countries.size === count ? [...countries] : [];
    }
    return [];
  }
}
