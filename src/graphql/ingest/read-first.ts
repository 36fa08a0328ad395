import { invalidArgument, toGraphQLError } from '../errors.ts';

const DEFAULT_SIZE = 20;
const MAX_SIZE = 200;

/** The argument `first` of such a list, as the schema says it. */
export const firstArgument = {
  defaultValue: DEFAULT_SIZE,
  description: `How many, at most ${MAX_SIZE}.`,
} as const;

/**
 * The bound of a list that the process holds as a whole, and that has no pages.
 *
 * @param field what errors call the field, such as `Query.ingestJobs`. @returns 0..200
 * @throws GraphQLError INPUT_INVALID.
 */
export function readFirst(first: number | null | undefined, field: string): number {
  const size = first ?? DEFAULT_SIZE;
  if (size >= 0 && size <= MAX_SIZE) return size;
  throw toGraphQLError(invalidArgument(`${field}(first)`, size, `a number from 0 to ${MAX_SIZE}`));
}
