import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { callerOfUpgrade } from '../access/caller.ts';
import { type AddressRules, checkUpgradeAddress } from '../access/check-address.ts';
import { type AccessPolicy, viewerOf } from '../access/viewer-of.ts';
import type { App } from '../create-app.ts';
import type { Logger } from '../logger.ts';
import { createGraphQLProtocol } from './graphql-protocol.ts';
import { openConnection } from './open-connection.ts';

interface SocketOptions {
  readonly app: App;
  readonly logger: Logger;
  /** Where sockets are opened, as `/graphql`. */
  readonly path: string;
  readonly access: AccessPolicy;
  readonly address: AddressRules;
  /** The largest message, in bytes. */
  readonly maxBytes: number;
  /** Aborts when the server begins to close. */
  readonly closing: AbortSignal;
  /** Sockets that may be open at once. @default 5000 */
  readonly maxSockets?: number;
}

const MAX_SOCKETS = 5000;
/** RFC 6455, section 7.4.1: the server goes down. */
const GOING_AWAY = 1001;

/**
 * Takes WebSockets at the path of the API. A browser opens one for a page of any site and applies no CORS, so that names and
 * origins are checked first (`check-address.ts`). When the server closes, each is closed with 1001.
 */
export function attachSockets(server: Server, options: SocketOptions): void {
  const { access, address, closing, logger, maxBytes, maxSockets = MAX_SOCKETS } = options;
  const protocol = createGraphQLProtocol(options);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxBytes, handleProtocols: chooseProtocol });

  server.on('upgrade', (message: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', (error) => logger.debug({ err: error }, 'a connection failed while it was upgraded'));
    const refusal = refusalOf(message);
    if (refusal !== null) {
      refuse(socket, refusal.status, refusal.message);
      return;
    }
    sockets.handleUpgrade(message, socket, head, (webSocket) => {
      openConnection(webSocket, { protocol, logger, admit: (parameters) => admit(message, parameters) });
    });
  });
  const closeAll = () => {
    for (const webSocket of sockets.clients) webSocket.close(GOING_AWAY, 'Going away');
  };
  // Subscriptions end at the same moment, and their clients are told so before.
  closing.addEventListener('abort', () => setImmediate(closeAll), { once: true });

  function refusalOf(message: IncomingMessage): { readonly status: number; readonly message: string } | null {
    const [path] = (message.url ?? '').split('?');
    if (path !== options.path) return { status: 404, message: `WebSockets are opened at ${options.path}.` };
    if (closing.aborted) return { status: 503, message: 'The server is closing.' };
    if (sockets.clients.size >= maxSockets) {
      return { status: 503, message: `${maxSockets} WebSockets are open; no more may be.` };
    }
    return checkUpgradeAddress(callerOfUpgrade(message, undefined), address);
  }

  function admit(message: IncomingMessage, parameters: unknown) {
    const caller = callerOfUpgrade(message, parameters);
    try {
      return viewerOf(caller, access).roles.size > 0 ? caller : null;
    } catch {
      // A token that is not known; which one is nothing to tell or to log.
      return null;
    }
  }
}

function chooseProtocol(protocols: Set<string>): string | false {
  return handleProtocols(protocols);
}

function refuse(socket: Duplex, status: number, message: string): void {
  const body = `${message}\n`;
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      'Connection: close',
      'Content-Type: text/plain; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
}
