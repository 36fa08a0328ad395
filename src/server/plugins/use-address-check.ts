import type { Plugin } from 'graphql-yoga';
import { callerOfRequest } from '../access/caller.ts';
import { type AddressRules, checkAddress } from '../access/check-address.ts';
import { jsonError } from '../json-error.ts';

/** Refuses every request, whatever its path, that comes under a foreign name or from a page of another origin. */
export function useAddressCheck(rules: AddressRules): Plugin {
  return {
    onRequest({ request, serverContext, fetchAPI, endResponse }) {
      const refusal = checkAddress(callerOfRequest(request, serverContext), rules);
      if (refusal === null) return;
      endResponse(jsonError(fetchAPI, { status: refusal.status, code: 'FORBIDDEN', message: refusal.message }));
    },
  };
}
