/** The world around a command: what `main.ts` takes from the process, and a test from itself. */
export interface CliContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream;
  /** Data. */
  readonly stdout: NodeJS.WritableStream;
  /** Progress, warnings and errors. */
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly clock: () => Date;
  /** Aborted when the user asks the process to end. */
  readonly signal: AbortSignal;
}

/** Exit statuses: done, failed (wholly or in part), wrong usage. */
export const EXIT = { DONE: 0, FAILED: 1, USAGE: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
