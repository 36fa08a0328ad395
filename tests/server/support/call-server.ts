import { type IncomingHttpHeaders, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { createLogger } from '../../../src/server/logger.ts';
import { parseSecurity } from '../../../src/server/security-settings.ts';
import { startServer } from '../../../src/server/start-server.ts';
import { openStore } from '../../../src/store/open-store.ts';

interface Call {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A list is sent in chunks, without a length. */
  readonly body?: string | readonly string[];
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into whatever comes back
  readonly body: any;
  /** Code of the first error. */
  readonly code: string | undefined;
  readonly message: string | undefined;
}

interface AnsweredError {
  readonly message?: string;
  readonly extensions?: { readonly code?: string };
}

/** Over a socket and with Node's own client, which sends the headers it is given, `Host` and `Origin` among them. */
function call(port: number, { method = 'POST', path = '/graphql', headers = {}, body }: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const bodyOf = response.headers['content-type']?.includes('json') === true ? json(response) : response.resume();
      Promise.resolve(bodyOf).then((value) => {
        const { errors: [first] = [] } = value as { readonly errors?: readonly AnsweredError[] };
        const { statusCode: status = 0 } = response;
        resolve({
          status,
          headers: response.headers,
          body: value,
          code: first?.extensions?.code,
          message: first?.message,
        });
      }, reject);
    });
    sent.on('error', reject);
    if (typeof body === 'string') sent.end(body);
    else {
      for (const chunk of body ?? []) sent.write(chunk);
      sent.end();
    }
  });
}

/** Serves an empty graph, set as the environment says. */
export async function serveWith(environment: Readonly<Record<string, string>> = {}, host = '127.0.0.1') {
  const security = parseSecurity(environment);
  if ('problems' in security) throw new Error(security.problems.join('\n'));
  const store = await openStore({ kind: 'memory' });
  await store.migrate();
  const server = await startServer({ host, port: 0, store, logger: createLogger('silent'), security });
  server.serve();
  const port = Number(new URL(server.url).port);
  return {
    port,
    close: () => server.close(),
    call: (options: Call) => call(port, options),
    /** A query as most clients send it. */
    ask: (query: string, headers: Readonly<Record<string, string>> = {}, rest: object = {}) =>
      call(port, {
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, ...rest }),
      }),
  };
}
