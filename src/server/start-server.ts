import { createServer, type Server } from 'node:http';
import { ParleyError } from '../domain/errors.ts';
import type { GraphStore } from '../store/port.ts';
import { createApp, GRAPHQL_PATH } from './create-app.ts';
import type { Logger } from './logger.ts';

/** How long a closing server waits for answers under way before it cuts them off. */
const DRAIN_MILLIS = 10_000;

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
  /** Takes no new requests, lets those under way finish, then closes the store. */
  close(): Promise<void>;
}

/** @throws ParleyError ADDRESS_UNAVAILABLE when the address cannot be listened on. */
export async function startServer(options: {
  readonly host: string;
  readonly port: number;
  readonly store: GraphStore;
  readonly logger: Logger;
}): Promise<RunningServer> {
  const { host, port, store, logger } = options;
  const app = createApp({ store, logger });
  const server = createServer((request, response) => void app(request, response));
  await listen(server, { host, port });
  const address = server.address();
  const boundPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${shown(host)}:${boundPort}${GRAPHQL_PATH}`,
    close: async () => {
      await drain(server);
      await app.dispose();
      await store.close();
    },
  };
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

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), DRAIN_MILLIS);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}
