import type { Plugin } from 'graphql-yoga';
import type { Metrics } from '../metrics.ts';

const PATH = '/metrics';

/** Answers `/metrics` in the text format of Prometheus. */
export function useMetrics(metrics: Metrics): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== PATH) return undefined;
      return metrics.print().then((text) => {
        endResponse(new fetchAPI.Response(text, { headers: { 'content-type': metrics.contentType } }));
      });
    },
  };
}
