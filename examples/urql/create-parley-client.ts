import { type Client, createClient, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';

/**
 * A client of urql that sends the hash of a query in place of its text once the server knows it, reads subscriptions from
 * Server-Sent Events, and carries a bearer token on all of them. Runs in a browser too.
 */
export function createParleyClient({ url, token }: { readonly url: string; readonly token?: string }): Client {
  return createClient({
    url,
    preferGetMethod: false,
    fetchSubscriptions: true,
    fetchOptions: token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } },
    exchanges: [persistedExchange({ preferGetForPersistedQueries: false }), fetchExchange],
  });
}
