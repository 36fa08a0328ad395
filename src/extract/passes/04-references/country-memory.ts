/** How many of the last mentions are searched. */
const REACH = 60;

interface Named {
  readonly sentence: number;
  readonly countries: readonly string[];
}

/** Ids of the countries that were named, by sentence. */
export class CountryMemory {
  readonly #named: Named[] = [];

  see(sentence: number, actors: readonly string[]): void {
    const countries = actors.filter((actor) => actor.startsWith('country:'));
    if (countries.length > 0) this.#named.push({ sentence, countries });
  }

  /** As many countries as are counted, where this sentence or the last named just these; else none. */
  counted(sentence: number, count: number): readonly string[] {
    for (let back = 0; back < 2; back += 1) {
      const named = this.#named.slice(-REACH).filter((one) => one.sentence === sentence - back);
      const countries = new Set(named.flatMap((one) => one.countries));
      if (countries.size > 0) return countries.size === count ? [...countries] : [];
    }
    return [];
  }
}
