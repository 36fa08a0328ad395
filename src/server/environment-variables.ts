import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable of the environment; an empty one counts as one that is not set. */
export function setting<S extends z.ZodType>(schema: S) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema);
}

/** An issue whose message says all there is to say: the value is not repeated, since it may be a secret. */
export const SAYS_ALL = { says: 'all' } as const;

/** @returns one line for each problem: which variable, what was found and what was expected. */
export function describeProblems(error: z.ZodError | undefined, environment: Environment): readonly string[] {
  return (error?.issues ?? []).map((issue) => {
    const name = issue.path.join('.');
    return issue.code === 'custom' && issue.params?.['says'] === SAYS_ALL.says
      ? `${name}: ${issue.message}`
      : `${name}: found ${JSON.stringify(environment[name])}; ${issue.message}`;
  });
}
