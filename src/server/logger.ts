import { pino } from 'pino';
import type { LogLevel } from './configuration.ts';

export type Logger = ReturnType<typeof createLogger>;

const STANDARD_ERROR = 2;
const MAX_MESSAGE = 500;
const MAX_STACK = 4_000;
const MAX_CAUSES = 3;

/**
 * JSON lines on standard error: standard output belongs to data. Lines are written in the background, so that a slow reader
 * of the log does not hold up answers, and flushed when the process ends.
 */
export function createLogger(level: LogLevel) {
  const destination = pino.destination({ fd: STANDARD_ERROR, sync: false });
  return pino({ name: 'parley', level, base: null, serializers: { err: describeError } }, destination);
}

interface DescribedError {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: DescribedError;
}

/** What tells an error apart, and no other property of it: those can hold what a client has sent. */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'no error was thrown, but a value' };
  const { name, message, stack, cause } = error;
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    type: name,
    ...(typeof code === 'string' ? { code } : {}),
    message: message.slice(0, MAX_MESSAGE),
    ...(stack === undefined ? {} : { stack: stack.slice(0, MAX_STACK) }),
    ...(cause instanceof Error && depth < MAX_CAUSES ? { cause: describeError(cause, depth + 1) } : {}),
  };
}
