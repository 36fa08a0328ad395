import { type ExecutionResult, execute, type GraphQLError, parse, validate } from 'graphql';
import type { GraphStore } from '../store/port.ts';
import { createContext } from './context.ts';
import { maskError } from './mask-error.ts';
import { createSchema } from './schema.ts';

/**
 * Runs one GraphQL operation without a server: what `/graphql` would answer, as a value. Never throws for a bad query;
 * the result then has `errors`.
 */
export async function executeQuery(options: {
  readonly store: GraphStore;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
  readonly signal: AbortSignal;
}): Promise<ExecutionResult> {
  const { store, query, variables, operationName, signal } = options;
  const schema = createSchema();
  const parsed = parseQuery(query);
  if ('error' in parsed) return { errors: [maskError(parsed.error)] };
  const invalid = validate(schema, parsed.document);
  if (invalid.length > 0) return { errors: invalid };
  const result = await execute({
    schema,
    document: parsed.document,
    contextValue: createContext({ store, signal }),
    variableValues: variables,
    operationName,
  });
  return result.errors === undefined ? result : { ...result, errors: result.errors.map(maskError) };
}

function parseQuery(query: string): { readonly document: ReturnType<typeof parse> } | { readonly error: GraphQLError } {
  try {
    return { document: parse(query) };
  } catch (error) {
    return { error: maskError(error) };
  }
}
