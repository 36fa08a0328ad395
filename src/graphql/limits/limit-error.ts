import { GraphQLError } from 'graphql';
import { LIMITS, type LimitName } from './limits.ts';

/** A figure that is at least this: counting was given up there, or a number can no longer tell it exactly. */
export interface MoreThan {
  readonly moreThan: number;
}

const LARGEST_FIGURE = 1_000_000_000;

/** @returns the error for a request over a limit: it states the limit and the request's own figure, for people and programs. */
export function limitError(name: LimitName, limit: number, found: number | MoreThan): GraphQLError {
  const { code, counted } = LIMITS[name];
  const figure = typeof found === 'number' && found <= LARGEST_FIGURE ? found : null;
  const least = typeof found === 'number' ? LARGEST_FIGURE : found.moreThan;
  return new GraphQLError(`Found ${figure ?? `more than ${least}`} ${counted}; at most ${limit} are allowed.`, {
    extensions: {
      code,
      limit,
      found: figure ?? least,
      http: name === 'bodyBytes' ? { status: 413 } : { status: 400, spec: true },
    },
  });
}
