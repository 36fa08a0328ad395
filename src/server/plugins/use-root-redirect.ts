import type { Plugin } from 'graphql-yoga';

/** Sends a browser that opens `/` to the API's own page. */
export function useRootRedirect(target: string): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === '/') {
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: target } }));
      }
    },
  };
}
