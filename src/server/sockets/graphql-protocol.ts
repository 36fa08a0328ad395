import { type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql';
import { makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import type { ErrorCode } from '../../domain/error-codes.ts';
import { isRecord } from '../../domain/is-record.ts';
import { hiddenError, maskError } from '../../graphql/mask-error.ts';
import type { Caller } from '../access/caller.ts';
import type { App } from '../create-app.ts';
import type { Logger } from '../logger.ts';

/** What is known of a connection while it is open. */
export interface Connection {
  /** @param parameters what the client sends first, which may have a token in it. @returns null for one who may do nothing. */
  admit(parameters: unknown): Caller | null;
  /** Aborts when the connection closes. */
  readonly left: AbortSignal;
}

type Enveloped = ReturnType<App['getEnveloped']>;

/** Operations under way on one connection. */
const MAX_OPERATIONS = 100;

/**
 * GraphQL over WebSocket by the protocol `graphql-transport-ws`. Parsing, validation, limits, context, execution and masking
 * are those of the app: each operation runs through the same plugins as over HTTP, but for those that look at the request.
 */
export function createGraphQLProtocol({
  app,
  logger,
}: {
  readonly app: App;
  readonly logger: Logger;
}): Server<Connection> {
  const callers = new WeakMap<Connection, Caller>();

  /** The functions that the plugins have wrapped for an operation, by its context. */
  const operations = new WeakMap<object, Enveloped>();

  const envelopedOf = ({ contextValue }: ExecutionArgs): Enveloped => {
    const enveloped = isRecord(contextValue) ? operations.get(contextValue) : undefined;
    if (enveloped === undefined) throw new RangeError('an operation runs that was not prepared');
    return enveloped;
  };

  const present = (error: unknown): GraphQLError => {
    const hidden = hiddenError(error);
    if (hidden !== null) logger.error({ err: hidden }, 'an operation over a WebSocket could not begin');
    return maskError(error);
  };

  async function prepare(connection: Connection, payload: SubscribePayload) {
    const caller = callers.get(connection);
    if (caller === undefined) throw new RangeError('an operation came before its connection was let in');
    const { query, operationName = undefined, variables = undefined } = payload;
    const params = { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
    const enveloped = app.getEnveloped({ caller, left: connection.left, params });
    const document = enveloped.parse(query);
    const errors = enveloped.validate(enveloped.schema, document);
    if (errors.length > 0) return errors.map(present);
    if (getOperationAST(document, operationName) == null) return [noOperation()];
    const args = {
      schema: enveloped.schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: await enveloped.contextFactory(),
    };
    operations.set(args.contextValue, enveloped);
    return args;
  }

  return makeServer<Record<string, unknown>, Connection>({
    onConnect: ({ extra, connectionParams }) => {
      const caller = extra.admit(connectionParams);
      if (caller === null) return false;
      callers.set(extra, caller);
      return true;
    },
    onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
      const count = Object.keys(subscriptions).length;
      if (count > MAX_OPERATIONS) return [tooMany(count)];
      try {
        return await prepare(extra, payload);
      } catch (error) {
        return [present(error)];
      }
    },
    execute: (args) => envelopedOf(args).execute(args),
    subscribe: (args) => envelopedOf(args).subscribe(args),
  });
}

/** graphql-ws would say so without a code. */
function noOperation(): GraphQLError {
  const code: ErrorCode = 'OPERATION_RESOLUTION_FAILURE';
  return new GraphQLError('Could not determine what operation to execute.', { extensions: { code } });
}

function tooMany(count: number): GraphQLError {
  const code: ErrorCode = 'SUBSCRIPTION_LIMIT';
  return new GraphQLError(`This connection has ${count - 1} operations under way; at most ${MAX_OPERATIONS} may be.`, {
    extensions: { code },
  });
}
