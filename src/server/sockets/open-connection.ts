import { setMaxListeners } from 'node:events';
import { CloseCode, type Server } from 'graphql-ws';
import type { RawData, WebSocket } from 'ws';
import type { Logger } from '../logger.ts';
import type { Connection } from './graphql-protocol.ts';

interface ConnectionOptions {
  readonly protocol: Server<Connection>;
  readonly logger: Logger;
  readonly admit: Connection['admit'];
}

/** How often a client is asked whether it is there; one that has not answered by the next time is given up. */
const PING_MILLIS = 15_000;

/** Joins a WebSocket to the protocol, and frees all that hangs on it when it closes. */
export function openConnection(socket: WebSocket, { protocol, logger, admit }: ConnectionOptions): void {
  const left = new AbortController();
  // Every operation of the connection waits for it.
  setMaxListeners(0, left.signal);
  let isAlive = true;
  const pings = setInterval(() => {
    if (!isAlive) socket.terminate();
    isAlive = false;
    socket.ping();
  }, PING_MILLIS);
  const fail = (error: unknown) => {
    logger.error({ err: error }, 'a message over a WebSocket has failed');
    socket.close(CloseCode.InternalServerError, 'Internal server error');
  };

  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      // Settled when the message is handed to the system: a slow reader makes its subscriptions wait, each up to its bound.
      send: (text) =>
        new Promise((resolve) => {
          if (socket.readyState === socket.OPEN) socket.send(text, () => resolve());
          else resolve();
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => {
        socket.on('message', (data: RawData) => void take(String(data)).catch(fail));
      },
    },
    { admit, left: left.signal },
  );
  socket.on('pong', () => {
    isAlive = true;
  });
  // Such as a message that is too large: `ws` closes the socket by itself.
  socket.on('error', (error) => logger.debug({ err: error }, 'a WebSocket has failed'));
  socket.once('close', (code, reason) => {
    clearInterval(pings);
    left.abort();
    void closed(code, String(reason)).catch(fail);
  });
}
