/**
 * Lets so many statements run at once, the others in the order in which they came. More of them at once are not answered
 * sooner by an engine on a few processors, but all their answers come back to one event loop in one go: meanwhile it takes
 * hardly any new connection, and those that wait inside a driver are told that the engine is away.
 */
export class Turns {
  readonly #limit: number;
  readonly #waiting = new Set<() => void>();
  #running = 0;

  /** @param limit 1 or more. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @throws what the work throws; the signal's reason where it is aborted before the turn came: the work never runs then. */
  async take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.#wait(signal);
    try {
      return await work();
    } finally {
      this.#pass();
    }
  }

  async #wait(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    if (this.#running < this.#limit) {
      this.#running += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const begin = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        this.#waiting.delete(begin);
        reject(signal?.reason);
      };
      this.#waiting.add(begin);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  /** Whoever waits longest takes the turn over. */
  #pass(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#running -= 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
