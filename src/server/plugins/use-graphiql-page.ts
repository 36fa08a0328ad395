import type { Plugin } from 'graphql-yoga';
import { graphiqlPage } from '../graphiql-page.ts';

/**
 * Answers a browser that opens the API with GraphiQL. Yoga has the same, ahead of all other plugins: here the page comes
 * after the checks of the address, and with its own policy.
 */
export function useGraphiqlPage(path: string): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || (url.pathname !== path && url.pathname !== `${path}/`)) return;
      if (request.headers.get('accept')?.includes('text/html') !== true) return;
      const { html, policy } = graphiqlPage();
      const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
      endResponse(new fetchAPI.Response(html, { headers }));
    },
  };
}
