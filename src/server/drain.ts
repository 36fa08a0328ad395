import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Lets a closing server finish what is under way, and end each connection with its last answer. */
export interface Drain {
  /**
   * Takes no new connections; resolves when all are gone.
   * @param limitMillis after which those that are left are cut off.
   */
  run(limitMillis: number): Promise<void>;
}

/** To be called before the server listens: it has to see every connection. */
export function prepareDrain(server: Server): Drain {
  const sockets = new Set<Socket>();
  const responses = new Set<ServerResponse>();
  let isDraining = false;

  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // Before the listener of the app: an answer that was written has its headers.
  server.prependListener('request', (_, response: ServerResponse) => {
    responses.add(response);
    if (isDraining) endConnectionWith(response);
    response.once('close', () => {
      responses.delete(response);
      // A stream that was open has promised to keep its connection.
      if (isDraining) setImmediate(() => server.closeIdleConnections());
    });
  });

  return {
    run(limitMillis) {
      isDraining = true;
      for (const response of responses) endConnectionWith(response);
      return new Promise((resolve) => {
        const cutOff = setTimeout(() => {
          for (const socket of sockets) socket.destroy();
        }, limitMillis);
        server.close(() => {
          clearTimeout(cutOff);
          resolve();
        });
        server.closeIdleConnections();
        // Browsers open connections ahead of what they will ask; to Node these are not idle.
        for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
      });
    },
  };
}

function endConnectionWith(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
