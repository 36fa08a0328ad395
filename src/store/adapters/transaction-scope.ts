import { ParleyError } from '../../domain/errors.ts';

/**
 * What the transactions of both adapters have in common, so that `work` meets the same rules on either engine: its
 * statements run one after another in the order of the calls, one that fails fails the whole, statements that `work`
 * did not await are waited for before the commit, and none runs after the end.
 */
export class TransactionScope {
  #last: Promise<unknown> = Promise.resolve();
  #failure: { readonly error: unknown } | null = null;
  #hasEnded = false;

  async run<T>(statement: () => Promise<T>): Promise<T> {
    if (this.#hasEnded) throw new ParleyError('ENGINE_FAILED', 'a statement came after the end of its transaction');
    const running = this.#last.then(async () => {
      if (this.#failure !== null) throw this.#failure.error;
      try {
        return await statement();
      } catch (error) {
        this.#failure = { error };
        throw error;
      }
    });
    this.#last = running.catch(() => undefined);
    return running;
  }

  /** To be awaited before the commit. @throws what the first failed statement threw, even where `work` caught it. */
  async finish(): Promise<void> {
    this.#hasEnded = true;
    await this.#last;
    if (this.#failure !== null) throw this.#failure.error;
  }

  /** To be awaited before a rollback; throws nothing. */
  async abandon(): Promise<void> {
    this.#hasEnded = true;
    await this.#last;
  }
}
