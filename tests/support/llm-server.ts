import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What the server does with one request. */
export type LlmReply =
  | {
      readonly kind: 'answer';
      readonly content: string;
      readonly finishReason?: string;
      readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number } | null;
    }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Record<string, string>;
    }
  | { readonly kind: 'raw'; readonly body: string }
  /** Sends half of an answer and closes the connection. */
  | { readonly kind: 'broken-off' }
  /** Takes the request and never answers. */
  | { readonly kind: 'silent' };

export interface LlmRequest {
  readonly authorization: string | null;
  readonly path: string;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
    readonly temperature?: number;
  };
}

/** A server on the loopback address that speaks the protocol of chat completions; it ends with the test. */
export async function startLlmServer(reply: (request: LlmRequest, index: number) => LlmReply) {
  const requests: LlmRequest[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  const server = createServer(async (incoming, response) => {
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    response.on('close', () => {
      atOnce -= 1;
    });
    const request: LlmRequest = {
      authorization: incoming.headers.authorization ?? null,
      path: incoming.url ?? '',
      body: JSON.parse(await readText(incoming)),
    };
    requests.push(request);
    const given = reply(request, requests.length - 1);
    const json = { 'content-type': 'application/json' };
    if (given.kind === 'status') response.writeHead(given.status, { ...json, ...given.headers }).end(given.body ?? '');
    if (given.kind === 'raw') response.writeHead(200, json).end(given.body);
    if (given.kind === 'broken-off') {
      response.writeHead(200, { ...json, 'content-length': '1000' });
      response.write('{"choices": [', () => incoming.socket.destroy());
    }
    if (given.kind === 'answer') {
      const { content, finishReason = 'stop', usage = { prompt_tokens: 100, completion_tokens: 20 } } = given;
      const message = { role: 'assistant', content };
      response
        .writeHead(200, json)
        .end(JSON.stringify({ choices: [{ index: 0, message, finish_reason: finishReason }], usage }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, requests, mostAtOnce: () => mostAtOnce };
}
