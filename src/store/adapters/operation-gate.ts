import { ParleyError } from '../../domain/errors.ts';

/** Lets operations through while a store is open, and lets its `close` wait for those that are under way. */
export class OperationGate {
  readonly #where: string;
  readonly #underWay = new Set<Promise<unknown>>();
  #isOpen = true;

  /** @param where names the store in the refusal, such as `the graph in memory`. */
  constructor(where: string) {
    this.#where = where;
  }

  /** @throws ParleyError ENGINE_UNAVAILABLE once `shut` was called. */
  async pass<T>(operation: () => Promise<T>): Promise<T> {
    if (!this.#isOpen) throw new ParleyError('ENGINE_UNAVAILABLE', `${this.#where} is closed`);
    const running = operation();
    this.#underWay.add(running);
    try {
      return await running;
    } finally {
      this.#underWay.delete(running);
    }
  }

  /** Refuses what comes from now on; resolves when nothing is under way. */
  async shut(): Promise<void> {
    this.#isOpen = false;
    await Promise.allSettled(this.#underWay);
  }
}
