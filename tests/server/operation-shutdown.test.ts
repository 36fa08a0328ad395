import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const JSON_HEADERS = { 'content-type': 'application/json' };
const BODY = JSON.stringify({ query: '{ __typename }' });

interface Served {
  readonly child: ChildProcess;
  readonly url: URL;
  readonly lines: readonly string[];
  readonly exit: Promise<readonly [code: number | null, signal: NodeJS.Signals | null]>;
}

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Runs `parley serve` in a process of its own over an empty graph in memory; resolves when it serves. */
async function serve(): Promise<Served> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'serve'], {
    env: { ...process.env, PARLEY_GRAPH: 'embedded:memory', PARLEY_SEEDS: 'off', HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  const exit = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const lines: string[] = [];
  const output = createInterface(child.stderr ?? process.stdin);
  const url = await new Promise<URL>((resolve, reject) => {
    output.on('line', (line) => {
      lines.push(line);
      const found = /serving (\S+)/.exec(line)?.[1];
      if (found !== undefined) resolve(new URL(found));
    });
    void exit.then(() => reject(new Error(`the server ended: ${lines.join('\n')}`)));
  });
  return { child, url, lines, exit };
}

/** Sends the head of a request; the server has it when this resolves, and waits for the body. */
async function beginRequest(url: URL): Promise<ClientRequest> {
  const headers = { ...JSON_HEADERS, 'content-length': BODY.length, expect: '100-continue' };
  const begun = request(url, { method: 'POST', headers });
  begun.flushHeaders();
  await once(begun, 'continue');
  return begun;
}

describe('parley serve, told to end', () => {
  it('finishes the request under way, ends subscriptions, takes nothing new, and ends well', async () => {
    const { child, url, lines, exit } = await serve();
    const subscription = await fetch(url, {
      method: 'POST',
      headers: { ...JSON_HEADERS, accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription Watch { meetingChanged { meetingId } }' }),
    });
    const events = subscription.text();
    const begun = await beginRequest(url);
    const answered = once(begun, 'response') as Promise<[IncomingMessage]>;

    child.kill('SIGTERM');
    expect(await events).toContain('event: complete');
    await expect(fetch(url, { method: 'POST', headers: JSON_HEADERS, body: BODY })).rejects.toThrow('fetch failed');
    begun.end(BODY);
    const [response] = await answered;
    expect(response.statusCode).toBe(200);
    expect(response.headers.connection).toBe('close');
    expect(JSON.parse(await text(response))).toEqual({ data: { __typename: 'Query' } });

    expect(await exit).toEqual([0, null]);
    const requests = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
    expect(requests.map(({ operation, outcome }) => [operation, outcome])).toEqual([
      ['Watch', 'ok'],
      [undefined, 'ok'],
    ]);
  });

  it('ends at once at the second signal, whichever it is', async () => {
    const { child, url, lines, exit } = await serve();
    const begun = await beginRequest(url);
    begun.on('error', () => undefined);
    child.kill('SIGTERM');
    await expect.poll(() => lines.join('\n'), { timeout: 10_000 }).toContain('closing');
    child.kill('SIGINT');
    expect(await exit).toEqual([null, 'SIGINT']);
  });
});
