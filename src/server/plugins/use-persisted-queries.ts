import { createHash } from 'node:crypto';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../domain/error-codes.ts';
import { isRecord } from '../../domain/is-record.ts';
import { createQueryCache } from '../query-cache.ts';

/**
 * Automatic persisted queries: a client sends the SHA-256 of a query alone, and the query with it only where the server
 * does not know it yet. Apollo's protocol, which urql and others speak too. Finding a query by its hash is the plugin's
 * of the yoga family; its plugin for this protocol asks for an older release of a package that yoga has left behind.
 */
export function usePersistedQueries(): readonly Plugin[] {
  const queries = createQueryCache<string>((query) => query.length);
  return [
    {
      onParams({ params }) {
        const hash = hashOf(params);
        if (hash === null || typeof params.query !== 'string') return;
        if (hash !== createHash('sha256').update(params.query, 'utf8').digest('hex')) {
          throw refusal('PERSISTED_QUERY_MISMATCH', 'PersistedQueryMismatch');
        }
        queries.set(hash, params.query);
      },
    },
    usePersistedOperations({
      allowArbitraryOperations: true,
      extractPersistedOperationId: hashOf,
      getPersistedOperation: (hash) => queries.get(hash) ?? null,
      customErrors: {
        // The text is part of the protocol: clients look for it.
        notFound: () => refusal('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound'),
        // Not a GraphQL request at all, which is answered with 400 whatever the client accepts.
        keyNotFound: () =>
          new GraphQLError('Must provide query string.', {
            extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
          }),
      },
    }),
  ];
}

function hashOf({ extensions }: GraphQLParams): string | null {
  const given: unknown = extensions?.['persistedQuery'];
  if (!isRecord(given) || given['version'] !== 1) return null;
  const hash = given['sha256Hash'];
  return typeof hash === 'string' ? hash : null;
}

function refusal(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400, spec: true } } });
}
