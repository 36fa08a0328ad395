import type { Plugin } from 'graphql-yoga';
import { ERROR_CODES, type ErrorCode } from '../../domain/error-codes.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { RequestAccounts } from '../request-accounts.ts';

const CODE: ErrorCode = 'SERVER_CLOSING';

/** Refuses what comes, on connections that are still open, while the server closes. */
export function useClosing(lifecycle: Lifecycle, accounts: RequestAccounts): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (lifecycle.phase !== 'closing') return;
      accounts.of({ request }).noteCode(CODE);
      const errors = [{ message: ERROR_CODES[CODE].meaning, extensions: { code: CODE } }];
      const headers = { connection: 'close', 'retry-after': '5' };
      endResponse(fetchAPI.Response.json({ errors }, { status: 503, headers }));
    },
  };
}
