import { GraphQLError } from 'graphql';
import { LIMITS, type LimitName } from './limits.ts';

/** A figure that is at least this: counting was given up there, or a number can no longer tell it exactly. */
export interface MoreThan {
  readonly moreThan: number;
}

/** Of what is refused before it is known to be a GraphQL request; a query's status follows the media type of its answer. */
const HTTP: Partial<Record<LimitName, { readonly status: number }>> = {
  bodyBytes: { status: 413 },
  batch: { status: 400 },
};

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
      http: HTTP[name] ?? { status: 400, spec: true },
    },
  });
}
