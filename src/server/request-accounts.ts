import { RequestAccount } from './request-account.ts';
import { requestIdOf } from './request-id.ts';
import { NO_TRACER, type Tracer } from './tracing/span.ts';

/** A request over HTTP has its `Request`; an operation over a WebSocket has only the context that is made for it. */
interface AccountHolder {
  readonly request?: Request | undefined;
}

/** Finds the account of a request wherever the server meets it. An account is forgotten with its request. */
export interface RequestAccounts {
  open(request: Request, url: { readonly pathname: string }): RequestAccount;
  /** @returns the account, opened now where there is none. */
  of(holder: AccountHolder): RequestAccount;
}

export function createRequestAccounts(tracer: Tracer = NO_TRACER): RequestAccounts {
  const accounts = new WeakMap<object, RequestAccount>();
  const open = (key: object, account: RequestAccount): RequestAccount => {
    accounts.set(key, account);
    return account;
  };

  return {
    open(request, { pathname }) {
      const attributes = { 'http.request.method': request.method, 'url.path': pathname };
      const span = tracer.startRequest(request.method, request.headers.get('traceparent'), attributes);
      return open(request, new RequestAccount(requestIdOf(request.headers.get('x-request-id')), span));
    },
    of(holder) {
      const key = holder.request ?? holder;
      return (
        accounts.get(key) ??
        open(key, new RequestAccount(requestIdOf(null), tracer.startRequest('graphql over websocket', null, {})))
      );
    },
  };
}
