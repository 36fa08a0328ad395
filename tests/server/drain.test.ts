import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { prepareDrain } from '../../src/server/drain.ts';

const FOR_EVER = 60_000;

function deferred() {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

async function startDrained(listener: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(listener);
  const drain = prepareDrain(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { drain, port };
}

async function ask(port: number): Promise<IncomingMessage> {
  const [response] = (await once(get({ port, host: '127.0.0.1' }), 'response')) as [IncomingMessage];
  return response;
}

describe('a server that drains', () => {
  it('finishes the answer under way, and ends its connection with it', async () => {
    const waiting: ServerResponse[] = [];
    const arrived = deferred();
    const { drain, port } = await startDrained((_, response) => {
      waiting.push(response);
      arrived.resolve();
    });
    const answer = ask(port);
    await arrived.promise;
    const drained = drain.run(FOR_EVER);
    waiting[0]?.end('done');
    const response = await answer;
    expect(response.headers.connection).toBe('close');
    expect(await text(response)).toBe('done');
    await drained;
  });

  it('takes no new connection', async () => {
    const { drain, port } = await startDrained((_, response) => response.end());
    await drain.run(FOR_EVER);
    await expect(ask(port)).rejects.toThrow('ECONNREFUSED');
  });

  it('does not wait for connections that ask nothing, kept alive or new', async () => {
    const { drain, port } = await startDrained((_, response) => response.end('done'));
    const silent = connect(port, '127.0.0.1');
    await once(silent, 'connect');
    const kept = connect(port, '127.0.0.1');
    kept.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await once(kept, 'data');
    await drain.run(FOR_EVER);
    silent.destroy();
    kept.destroy();
  });

  it('cuts off what takes longer than the limit', async () => {
    const arrived = deferred();
    const { drain, port } = await startDrained(() => arrived.resolve());
    const answer = ask(port);
    const cut = expect(answer).rejects.toThrow('socket hang up');
    await arrived.promise;
    await drain.run(1);
    await cut;
  });
});
