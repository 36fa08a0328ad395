import { ParleyError } from '../../domain/errors.ts';

const MAX_SHOWN = 80;

/** @returns the error for an id that no job has; a long one is cut, since an error is no place to echo a whole request. */
export function jobNotFound(id: string): ParleyError {
  const shown = JSON.stringify(id.length > MAX_SHOWN ? `${id.slice(0, MAX_SHOWN)}…` : id);
  return new ParleyError('JOB_NOT_FOUND', `Found no ingest with the id ${shown}.`);
}
