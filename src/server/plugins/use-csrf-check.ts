import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../domain/error-codes.ts';

const CODE: ErrorCode = 'CSRF_HEADER_MISSING';
/** Any of them, with any value: a page of another site cannot set it without asking first. */
const HEADERS = ['x-graphql-yoga-csrf', 'apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * Refuses what a page of any site can have a browser send without a preflight request: GET without a header of its own. Of POST, `useMediaType` lets in no other kind.
 * A browser that says that the page is of this server is believed, since a page cannot set `Sec-Fetch-Site`; so
 * `EventSource` works, which can set no header.
 */
export function useCsrfCheck(): Plugin {
  const check = useCSRFPrevention({ requestHeaders: HEADERS });
  return {
    onRequestParse(payload) {
      const { method, headers } = payload.request;
      if (method !== 'GET' || headers.get('sec-fetch-site') === 'same-origin') return undefined;
      return refuseWhere(async () => check.onRequestParse?.(payload));
    },
  };
}

async function refuseWhere(check: () => Promise<unknown>): Promise<void> {
  try {
    await check();
  } catch (cause) {
    // The package says neither which header is missing nor a code.
    const [first] = HEADERS;
    throw new GraphQLError(
      `Found a request without a header that proves its page has asked first; expected POST with content-type: application/json, or the header ${first}.`,
      {
        extensions: { code: CODE, http: { status: 403 } },
        originalError: cause instanceof GraphQLError ? cause : null,
      },
    );
  }
}
