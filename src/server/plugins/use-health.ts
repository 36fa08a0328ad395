import type { Plugin } from 'graphql-yoga';
import type { GraphStore } from '../../store/port.ts';
import type { Logger } from '../logger.ts';

const LIVE = '/health/live';
const READY = '/health/ready';

/**
 * `/health/live` answers as long as the process serves; `/health/ready` only while the graph engine answers, else 503.
 * Paths are matched exactly: a query string such as `?x=/health/live` is none.
 */
export function useHealth(store: GraphStore, logger: Logger): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === LIVE) endResponse(fetchAPI.Response.json({ status: 'live' }));
      if (url.pathname !== READY) return;
      try {
        await store.ping();
        endResponse(fetchAPI.Response.json({ status: 'ready' }));
      } catch (error) {
        logger.warn({ err: error }, 'not ready');
        endResponse(fetchAPI.Response.json({ status: 'the graph engine does not answer' }, { status: 503 }));
      }
    },
  };
}
