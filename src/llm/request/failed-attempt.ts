/** An attempt that gave no answer, and what to do about it: try again, ask in a simpler form, or give up. */
export class FailedAttempt extends Error {
  override readonly name = 'FailedAttempt';
  readonly next: 'try-again' | 'ask-simpler' | 'give-up';
  /** The pause that the server asks for; null where it says nothing. */
  readonly pauseMillis: number | null;

  constructor(
    next: FailedAttempt['next'],
    message: string,
    options: { pauseMillis?: number | null; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.next = next;
    this.pauseMillis = options.pauseMillis ?? null;
  }
}
