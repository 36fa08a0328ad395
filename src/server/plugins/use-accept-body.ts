import type { Plugin } from 'graphql-yoga';
import { jsonError } from '../json-error.ts';

const NOT_ACCEPTABLE = 406;

/** Says of a request that accepts no media type of the API which ones there are; yoga answers it without a body. */
export function useAcceptBody(): Plugin {
  return {
    onResponse({ request, response, setResponse, fetchAPI }) {
      if (response.status !== NOT_ACCEPTABLE || response.headers.has('content-type')) return;
      const found = JSON.stringify(request.headers.get('accept')?.slice(0, 100) ?? '');
      const message = `Found accept: ${found}; expected application/graphql-response+json or application/json, or text/event-stream for a subscription.`;
      setResponse(jsonError(fetchAPI, { status: NOT_ACCEPTABLE, code: 'BAD_REQUEST', message }));
    },
  };
}
