import { AsyncLocalStorage } from 'node:async_hooks';
import { ParleyError } from '../../domain/errors.ts';

/**
 * Refuses a `write` that is called from inside the work of another one of the same store: where writers take turns it
 * would wait for itself, and where they do not it would not see what the outer one wrote.
 */
export class NestedWrites {
  readonly #writing = new AsyncLocalStorage<true>();
  #underWay = 0;

  /** @throws ParleyError ENGINE_FAILED inside the work of another call. */
  async refuse<T>(write: () => Promise<T>): Promise<T> {
    if (this.#writing.getStore() === true) {
      throw new ParleyError('ENGINE_FAILED', 'a write was called inside a write; use the transaction it was given');
    }
    this.#underWay += 1;
    try {
      return await this.#writing.run(true, write);
    } finally {
      this.#underWay -= 1;
      // While it is enabled, Node.js calls a hook for every promise of the process.
      if (this.#underWay === 0) this.#writing.disable();
    }
  }
}
