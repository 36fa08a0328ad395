import { createServer, type Server } from 'node:http';
import { ParleyError } from '../domain/errors.ts';
import { isLoopbackHost } from './access/loopback.ts';
import { type AppOptions, createApp, GRAPHQL_PATH } from './create-app.ts';
import { prepareDrain } from './drain.ts';
import { createLifecycle } from './lifecycle.ts';
import { createMetrics } from './metrics.ts';
import { observeStore } from './observe-store.ts';
import { openIngest } from './open-ingest.ts';
import { readTarget, refuseTarget } from './request-target.ts';
import { STANDARD_SECURITY } from './security-settings.ts';
import { attachSockets } from './sockets/attach-sockets.ts';

const DRAIN_MILLIS = 8_000;
/** How long closing may take in all. */
const CLOSE_MILLIS = 9_500;

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EADDRINUSE', 'another process listens there'],
  ['EADDRNOTAVAIL', 'this machine has no such address'],
  ['EACCES', 'permission denied'],
  ['ENOTFOUND', 'the host is not known'],
]);

/** An IPv6 address stands in brackets before a port. */
const shown = (host: string): string => (host.includes(':') ? `[${host}]` : host);

export interface RunningServer {
  /** Address of the API, such as `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** From now on the server says that it is ready. */
  serve(): void;
  /**
   * Takes no new requests, lets those under way finish, ends subscriptions, then closes the store. Takes ten seconds at
   * most: what is not finished by then is cut off.
   */
  close(): Promise<void>;
}

export interface ServerOptions extends Omit<AppOptions, 'lifecycle' | 'ingest' | 'changes'> {
  readonly host: string;
  readonly port: number;
  /** How long a closing server waits for answers under way before it cuts them off. @default 8_000 */
  readonly drainMillis?: number;
}

/**
 * Listens, and answers from then on; readiness waits for `serve`.
 * @throws ParleyError ADDRESS_UNAVAILABLE when the address cannot be listened on.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    host,
    port,
    logger,
    tracer,
    drainMillis = DRAIN_MILLIS,
    metrics = createMetrics({ processDefaults: true }),
  } = options;
  const store = observeStore(options.store, metrics.statements);
  const lifecycle = createLifecycle();
  const { ingest, changes } = openIngest({ store, logger, metrics, clock: () => new Date() });
  const app = createApp({ ...options, store, metrics, lifecycle, ingest, changes });
  const server = createServer((request, response) => {
    if (readTarget(request)) void app(request, response);
    else refuseTarget(response);
  });
  const drain = prepareDrain(server);
  const { security = STANDARD_SECURITY } = options;
  const isLoopback = isLoopbackHost(host);
  attachSockets(server, {
    app,
    logger,
    path: GRAPHQL_PATH,
    access: { ...security, isLoopback },
    address: { ...security, isLoopback },
    maxBytes: security.limits.bodyBytes,
    closing: lifecycle.closing,
  });
  await listen(server, { host, port });
  const address = server.address();
  const boundPort = typeof address === 'object' && address !== null ? address.port : port;

  const shutDown = async (): Promise<void> => {
    lifecycle.close();
    changes.close();
    await Promise.all([drain.run(drainMillis), ingest.close()]);
    await app.dispose();
    await Promise.all([store.close(), tracer?.close()]);
  };
  let closing: Promise<void> | null = null;
  return {
    url: `http://${shown(host)}:${boundPort}${GRAPHQL_PATH}`,
    serve: () => lifecycle.serve(),
    close: () => {
      closing ??= within(CLOSE_MILLIS, shutDown(), () => logger.error('closing took too long and was cut off'));
      return closing;
    },
  };
}

/** Resolves with the work, or after the time limit without it. */
async function within(millis: number, work: Promise<void>, onCutOff: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const cutOff = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      onCutOff();
      resolve();
    }, millis);
  });
  await Promise.race([work, cutOff]);
  clearTimeout(timer);
}

function listen(server: Server, address: { readonly host: string; readonly port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException) => {
      const reason = REASONS.get(cause.code ?? '') ?? cause.message;
      const message = `cannot listen on ${shown(address.host)}:${address.port}: ${reason}; set HOST or PORT to another address`;
      reject(new ParleyError('ADDRESS_UNAVAILABLE', message, { cause }));
    };
    server.once('error', refuse);
    server.listen(address, () => {
      server.off('error', refuse);
      resolve();
    });
  });
}
