import type { Plugin } from 'graphql-yoga';
import type { Readiness } from '../readiness.ts';

const LIVE = '/health/live';
const READY = '/health/ready';

/**
 * `/health/live` answers as long as the process serves; `/health/ready` says 503 while the server loads or closes, or the
 * graph engine does not answer. Paths are matched exactly: a query string such as `?x=/health/live` is none.
 */
export function useHealth(readiness: () => Promise<Readiness>): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === LIVE) endResponse(fetchAPI.Response.json({ status: 'live' }));
      if (url.pathname !== READY) return undefined;
      return readiness().then((status) => {
        endResponse(fetchAPI.Response.json({ status }, { status: status === 'ready' ? 200 : 503 }));
      });
    },
  };
}
