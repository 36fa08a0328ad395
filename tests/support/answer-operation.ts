import { type GraphQLSchema, graphql } from 'graphql';
import { createContext } from '../../src/graphql/context.ts';
import { maskError } from '../../src/graphql/mask-error.ts';
import type { GraphStore } from '../../src/store/port.ts';
import type { RandomOperation } from './random-operation.ts';

/** What a client sees of an answer, but for the words of its errors. */
export interface ComparedAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into whatever its query selects
  readonly data: any;
  /** Where each error stands, with its code. */
  readonly errors: readonly string[];
}

/** Answers an operation as the server would, through JSON. */
export async function answerOperation(
  schema: GraphQLSchema,
  store: GraphStore,
  { query, variables }: RandomOperation,
): Promise<ComparedAnswer> {
  const result = await graphql({
    schema,
    source: query,
    variableValues: variables,
    contextValue: createContext({ store }),
  });
  const { data, errors = [] } = JSON.parse(JSON.stringify({ ...result, errors: result.errors?.map(maskError) }));
  const described = errors.map(
    ({ path, extensions }: { readonly path?: unknown; readonly extensions: { readonly code: string } }) =>
      `${JSON.stringify(path ?? [])} ${extensions.code}`,
  );
  return { data: data ?? null, errors: described.sort() };
}
