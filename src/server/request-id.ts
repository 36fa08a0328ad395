import { randomUUID } from 'node:crypto';

export const REQUEST_ID_HEADER = 'x-request-id';

const WELL_FORMED = /^[\w.:/+=@~-]{1,128}$/;

/** @returns the id that a caller sent where it can stand in a log, else a new one. */
export function requestIdOf(sent: string | null): string {
  return sent !== null && WELL_FORMED.test(sent) ? sent : randomUUID();
}
