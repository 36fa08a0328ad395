import type { GrafeoDB } from '@grafeo-db/js';

/**
 * The distinct values of a property, in order: the ordered index that the engine lacks (it sorts whole rows, or scans,
 * for the latest few). Read at the first need after a commit, with one scan, and kept until the next; 50,000 meetings
 * have some thousand days.
 */
export class OrderedKeys {
  readonly #database: GrafeoDB;
  readonly #known = new Map<string, Promise<readonly string[]>>();
  #epoch: bigint | null = null;

  constructor(database: GrafeoDB) {
    this.#database = database;
  }

  /** Label and property are names of the schema, never input. @returns ascending, by code point. */
  async of(label: string, property: string): Promise<readonly string[]> {
    const epoch = this.#database.currentEpoch();
    if (epoch !== this.#epoch) this.#known.clear();
    this.#epoch = epoch;
    const name = `${label}.${property}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const reading = this.#read(label, property);
    this.#known.set(name, reading);
    // A failure is told to those who wait, and not kept.
    reading.catch(() => this.#known.delete(name));
    return reading;
  }

  async #read(label: string, property: string): Promise<readonly string[]> {
    const result = await this.#database.executeCypher(`MATCH (n:${label}) RETURN DISTINCT n.${property} AS key`);
    const keys = result.toArray().map((row: { readonly key?: unknown }) => row.key);
    return keys.filter((key) => typeof key === 'string').sort(byCodePoint);
  }
}

/** As the engines compare text; the default order of `sort` is that of UTF-16 units. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
