import { once } from 'node:events';
import { createClient as createSseClient } from 'graphql-sse';
import { type Client, createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { meetingText } from '../../graphql/support/meeting-text.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads into whatever its query selects
type Events = AsyncIterableIterator<any>;

/** Clients of both transports for a server under test. */
export interface Subscribers {
  /** Reads through Server-Sent Events, a request for each subscription. */
  overSse(query: string): Events;
  /** Reads through one WebSocket. */
  overSocket(query: string, client?: Client): Events;
  openSocket(connectionParams?: Record<string, unknown>): Client;
  /** Opens a bare WebSocket. */
  rawSocket(options?: { readonly path?: string; readonly protocol?: string; readonly headers?: object }): WebSocket;
  // biome-ignore lint/suspicious/noExplicitAny: the same
  ask(query: string, variables?: object): Promise<any>;
  /** Hands in an article of one meeting, and waits until it is stored. */
  ingestMeeting(options?: Parameters<typeof meetingText>[0]): Promise<void>;
  /** @returns how many subscriptions the server says are open. */
  countSubscriptions(): Promise<number>;
  dispose(): Promise<void>;
}

const INGEST = `mutation ($text: String!) {
  ingestDocuments(input: { documents: [{ text: $text }] }, wait: true) { state } }`;

/** @param url of the API, as `http://127.0.0.1:4000/graphql`. */
export function createSubscribers(url: string): Subscribers {
  const clients: Client[] = [];
  const sse = createSseClient({ url, retryAttempts: 0 });
  const socketUrl = url.replace('http', 'ws');

  const openSocket = (connectionParams: Record<string, unknown> = {}) => {
    const client = createSocketClient({ url: socketUrl, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams });
    clients.push(client);
    return client;
  };
  const ask: Subscribers['ask'] = async (query, variables = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return JSON.parse(await response.text());
  };

  return {
    overSse: (query) => sse.iterate({ query }),
    overSocket: (query, client = openSocket()) => client.iterate({ query }),
    openSocket,
    rawSocket({ path = '/graphql', protocol = 'graphql-transport-ws', headers = {} } = {}) {
      return new WebSocket(new URL(path, socketUrl), protocol === '' ? [] : protocol, { headers: { ...headers } });
    },
    ask,
    async ingestMeeting(options = {}) {
      await ask(INGEST, { text: meetingText(options) });
    },
    async countSubscriptions() {
      const metrics = await (await fetch(new URL('/metrics', url))).text();
      return Number(/^parley_subscriptions_active (\d+)$/m.exec(metrics)?.[1]);
    },
    async dispose() {
      sse.dispose();
      await Promise.all(clients.map((client) => client.dispose()));
    },
  };
}

/** @returns the code with which a socket is closed. */
export async function closeCode(socket: WebSocket): Promise<number> {
  const [code] = await once(socket, 'close');
  return code;
}

/** @returns the status with which an upgrade is refused. */
export async function refusedStatus(socket: WebSocket): Promise<number> {
  const [request, response] = await once(socket, 'unexpected-response');
  request.destroy();
  return response.statusCode;
}
