import { pino } from 'pino';
import type { LogLevel } from './configuration.ts';

export type Logger = ReturnType<typeof createLogger>;

const STANDARD_ERROR = 2;

/** JSON lines on standard error: standard output belongs to data. */
export function createLogger(level: LogLevel) {
  return pino({ name: 'parley', level, base: null }, pino.destination({ fd: STANDARD_ERROR, sync: true }));
}
