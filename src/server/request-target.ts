import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '../domain/error-codes.ts';

const CODE: ErrorCode = 'BAD_REQUEST';
const MESSAGE =
  'Found a request whose address cannot be read; expected a path, and a name with or without a port in Host.';

/**
 * Makes the target of a request a path, as the app reads it: HTTP/1.1 lets a client send the whole address, and what
 * it names is the `Host` header's to say (RFC 9112, section 3.2.2).
 *
 * @returns whether the target and the header make an address; nothing behind may be given one that does not.
 */
export function readTarget(request: IncomingMessage): boolean {
  const { url = '/' } = request;
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) {
    const { pathname, search } = new URL(url);
    request.url = `${pathname}${search}`;
  }
  return (
    request.url?.startsWith('/') === true && URL.canParse(`http://${request.headers.host ?? 'localhost'}${request.url}`)
  );
}

export function refuseTarget(response: ServerResponse): void {
  const body = JSON.stringify({ errors: [{ message: MESSAGE, extensions: { code: CODE } }] });
  response.writeHead(400, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
