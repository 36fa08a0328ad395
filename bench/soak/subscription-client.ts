import { type IncomingMessage, request } from 'node:http';
import WebSocket from 'ws';

export interface SubscriptionHandlers {
  /** @param text one answer of the subscription, as JSON. */
  readonly onEvent: (text: string) => void;
  /** Called where the stream ends although its client stays. */
  readonly onLost: (reason: string) => void;
}

/** @returns what breaks the connection off, without a word of farewell. */
export type OpenSubscription = (url: string, payload: object, handlers: SubscriptionHandlers) => () => void;

/** One subscription over Server-Sent Events, on a connection of its own. */
export const subscribeOverEvents: OpenSubscription = (url, payload, { onEvent, onLost }) => {
  let hasLeft = false;
  const lose = (reason: string) => {
    if (!hasLeft) onLost(reason);
    hasLeft = true;
  };
  const listen = (response: IncomingMessage) => {
    if (response.statusCode !== 200) lose(`HTTP ${response.statusCode}`);
    let rest = '';
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const lines = block.split('\n');
        const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice('data:'.length).trim());
        if (lines.includes('event: next')) onEvent(data.join('\n'));
        if (lines.includes('event: complete')) lose('complete');
      }
    });
    response.on('error', (error) => lose(error.message));
    response.on('end', () => lose('the stream ended'));
  };
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const sending = request(url, { method: 'POST', agent: false, headers }, listen);
  sending.on('error', (error) => lose(error.message));
  sending.end(JSON.stringify(payload));
  return () => {
    hasLeft = true;
    sending.destroy();
  };
};

/** One subscription over a WebSocket of its own, by the protocol `graphql-transport-ws`. */
export const subscribeOverSocket: OpenSubscription = (url, payload, { onEvent, onLost }) => {
  let hasLeft = false;
  const lose = (reason: string) => {
    if (!hasLeft) onLost(reason);
    hasLeft = true;
  };
  const socket = new WebSocket(url.replace(/^http/u, 'ws'), 'graphql-transport-ws', { perMessageDeflate: false });
  const send = (message: object) => socket.send(JSON.stringify(message));
  socket.on('open', () => send({ type: 'connection_init' }));
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as { readonly type: string; readonly payload?: unknown };
    if (message.type === 'connection_ack') send({ type: 'subscribe', id: '1', payload });
    if (message.type === 'ping') send({ type: 'pong' });
    if (message.type === 'next') onEvent(JSON.stringify(message.payload));
    if (message.type === 'error' || message.type === 'complete') lose(`${message.type} ${JSON.stringify(message)}`);
  });
  socket.on('error', (error) => lose(error.message));
  socket.on('close', (code) => lose(`closed with ${code}`));
  return () => {
    hasLeft = true;
    socket.terminate();
  };
};
