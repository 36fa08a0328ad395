import type { Plugin } from 'graphql-yoga';
import { jsonError } from '../json-error.ts';

/** Says of a path that leads to nothing where the API is. To stand after every plugin that answers a path. */
export function useUnknownPath(graphqlPath: string): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === graphqlPath || url.pathname === `${graphqlPath}/`) return;
      const message = `Nothing is here; the API is at ${graphqlPath}.`;
      endResponse(jsonError(fetchAPI, { status: 404, code: 'BAD_REQUEST', message }));
    },
  };
}
