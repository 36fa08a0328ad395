import type { GrafeoDB } from '@grafeo-db/js';
import type { CountedProperty, ValueCount } from '../../port.ts';

/**
 * The distinct values of a property in order, each with its nodes counted: the ordered index that the engine lacks (it
 * sorts whole rows, or scans, for the latest few). Read at the first need after a commit, with one scan, and kept until the next; 50,000 meetings
 * have some thousand days.
 */
export class OrderedKeys {
  readonly #database: GrafeoDB;
  readonly #known = new Map<string, Promise<readonly ValueCount[]>>();
  #epoch: bigint | null = null;

  constructor(database: GrafeoDB) {
    this.#database = database;
  }

  /** @returns ascending, by code point. */
  async of(counted: CountedProperty): Promise<readonly ValueCount[]> {
    const epoch = this.#database.currentEpoch();
    if (epoch !== this.#epoch) this.#known.clear();
    this.#epoch = epoch;
    const { label, property, least } = counted;
    const name = `${label}.${property} ${least?.property} ${least?.value}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const reading = this.#read(counted);
    this.#known.set(name, reading);
    // A failure is told to those who wait, and not kept.
    reading.catch(() => this.#known.delete(name));
    return reading;
  }

  async #read({ label, property, least }: CountedProperty): Promise<readonly ValueCount[]> {
    const count =
      least === null
        ? 'count(*)'
        : `sum(CASE WHEN coalesce(n.${least.property}, ${least.value}) >= ${least.value} THEN 1 ELSE 0 END)`;
    const cypher = `MATCH (n:${label}) RETURN n.${property} AS value, ${count} AS count`;
    const rows: readonly Partial<Record<keyof ValueCount, unknown>>[] = (
      await this.#database.executeCypher(cypher)
    ).toArray();
    return rows
      .flatMap(({ value, count }) => (typeof value === 'string' ? [{ value, count: Number(count) }] : []))
      .sort(byCodePoint);
  }
}

/** As the engines compare text; the default order of `sort` is that of UTF-16 units. */
function byCodePoint({ value: a }: ValueCount, { value: b }: ValueCount): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
