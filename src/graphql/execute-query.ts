import { type ExecutionResult, execute, GraphQLError, getOperationAST, parse, validate } from 'graphql';
import type { ErrorCode } from '../domain/error-codes.ts';
import type { IngestDesk } from '../domain/ingest-desk.ts';
import type { GraphStore } from '../store/port.ts';
import { createContext } from './context.ts';
import { hiddenError, maskError } from './mask-error.ts';
import { createSchema } from './schema.ts';

/**
 * Runs one GraphQL operation without a server: what `/graphql` would answer, as a value. Never throws for a bad query;
 * the result then has `errors`.
 */
export async function executeQuery(options: {
  readonly store: GraphStore;
  /** Without it, what changes the graph fails. */
  readonly ingest?: IngestDesk;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
  readonly signal: AbortSignal;
  /** Is given what the result does not say of an error, since no client may see it. */
  readonly onHiddenError: (error: Error) => void;
}): Promise<ExecutionResult> {
  const { store, ingest, query, variables, operationName, signal, onHiddenError } = options;
  const schema = createSchema();
  const parsed = parseQuery(query);
  if ('error' in parsed) return { errors: [parsed.error] };
  const operation = getOperationAST(parsed.document, operationName);
  if (operation == null)
    return refused('Could not determine what operation to execute.', 'OPERATION_RESOLUTION_FAILURE');
  const invalid = validate(schema, parsed.document);
  if (invalid.length > 0) return { errors: invalid.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
  if (operation.operation === 'subscription') {
    return refused('Found a subscription; it needs a server, since it goes on after the first answer.', 'BAD_REQUEST');
  }
  const result = await execute({
    schema,
    document: parsed.document,
    contextValue: createContext({ store, signal, ingest }),
    variableValues: variables,
    operationName,
  });
  if (result.errors === undefined) return result;
  for (const hidden of result.errors.map(hiddenError)) if (hidden !== null) onHiddenError(hidden);
  return { ...result, errors: result.errors.map(maskError) };
}

const refused = (message: string, code: ErrorCode): ExecutionResult => ({
  errors: [new GraphQLError(message, { extensions: { code } })],
});

function parseQuery(query: string): { readonly document: ReturnType<typeof parse> } | { readonly error: GraphQLError } {
  try {
    return { document: parse(query) };
  } catch (error) {
    return { error: error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : maskError(error) };
  }
}

/** The codes are those that the server gives. */
function coded(error: GraphQLError, code: ErrorCode): GraphQLError {
  const { message, source, positions, nodes } = error;
  const place = { source: source ?? null, positions: positions ?? null, nodes: nodes ?? null };
  return new GraphQLError(message, { ...place, extensions: { code } });
}
