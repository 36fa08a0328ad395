import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../../src/server/logger.ts';
import { parseSecurity } from '../../src/server/security-settings.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { openSeeds } from '../../tools/examples/open-seeds.ts';
import { printDocuments } from '../../tools/examples/print-documents.ts';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const INGESTER = 'an-ingester-of-the-examples';
const READER = 'a-reader-of-the-examples';
let server: RunningServer;

beforeAll(async () => {
  const { store } = await openSeeds();
  const security = parseSecurity({
    PARLEY_TOKENS: `ingester:${INGESTER},reader:${READER}`,
    PARLEY_ANONYMOUS_READ: 'off',
    PARLEY_CORS_ORIGINS: 'https://news.example',
  });
  if ('problems' in security) throw new Error(security.problems.join('\n'));
  server = await startServer({ host: '127.0.0.1', port: 0, store, logger: createLogger('silent'), security });
  server.serve();
});

afterAll(() => server.close());

/** Runs an example as it stands, in a process of its own. */
async function run(example: string, token: string, ...rest: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', example, ...rest], {
    cwd: fileURLToPath(root),
    env: { ...process.env, PARLEY_URL: server.url, PARLEY_TOKEN: token },
  });
  return stdout.trimEnd().split('\n');
}

/** How often the server has answered with an error of the code. */
async function countErrors(code: string): Promise<number> {
  const metrics = await (await fetch(new URL('/metrics', server.url))).text();
  return Number(new RegExp(`^parley_errors_total{code="${code}"} (\\d+)$`, 'm').exec(metrics)?.[1] ?? 0);
}

describe('the example of fetch', () => {
  it('prints whom somebody met, and the code of an error', async () => {
    const lines = await run('examples/fetch/main.mjs', READER, 'zelensky');
    expect(lines[0]).toMatch(/^Volodymyr Zelenskyy met .+: [1-9]\d*$/);
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatch(/^INPUT_INVALID: .*1000/);
  });

  it('fails with the code of a token that is not known', async () => {
    await expect(run('examples/fetch/main.mjs', 'no-token-of-this-server')).rejects.toThrow("code: 'UNAUTHENTICATED'");
  });

  it('has a page that shows whom somebody met, or the code of an error', async () => {
    const { document, Event } = parseHTML(read('examples/fetch/index.html'));
    vi.stubGlobal('document', document);
    const script = document.querySelector('script')?.getAttribute('src');
    await import(new URL(`examples/fetch/${script}`, root).href);
    document.querySelector('form')?.setAttribute('action', server.url);
    const ask = (token: string) => {
      document.querySelector('#token')?.setAttribute('value', token);
      document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    };
    ask('');
    await vi.waitUntil(() => document.querySelector('p')?.textContent !== '', { timeout: 10_000 });
    expect(document.querySelector('p')?.textContent).toMatch(/^UNAUTHENTICATED: /);
    ask(READER);
    await vi.waitUntil(() => document.querySelector('li') !== null, { timeout: 10_000 });
    expect(document.querySelectorAll('li').length).toBe(3);
    expect(document.querySelector('li')?.textContent).toMatch(/^Volodymyr Zelenskyy met /);
    expect(document.querySelector('p')?.textContent).toBe('');
    vi.unstubAllGlobals();
  });

  it('is let in from a page of an origin that the server lists', async () => {
    const { status, headers } = await fetch(server.url, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://news.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(status).toBeLessThan(300);
    expect(headers.get('access-control-allow-origin')).toBe('https://news.example');
    expect(headers.get('access-control-allow-headers')).toMatch(/authorization/i);
  });
});

describe('the example of urql', () => {
  it('reads page after page, hands in a document, follows its job and takes it out again', async () => {
    const lines = await run('examples/urql/main.ts', INGESTER);
    const meetings = lines.filter((line) => /^(\d{4}(-\d\d){0,2}|undated) HELD .*al-Sudani/.test(line));
    expect(meetings.length).toBeGreaterThan(2);
    const days = meetings.map((line) => line.slice(0, 10)).filter((day) => !day.startsWith('undated'));
    expect(days).toEqual([...days].sort().reverse());
    expect(lines.slice(meetings.length)).toEqual([
      'a page of 1000: INPUT_INVALID',
      ...lines.filter((line) => line === 'the job is QUEUED' || line === 'the job is RUNNING'),
      'the job is DONE',
      'reported: Ann Brown and Carl Dahl, Oslo, 9 May 2023',
      'taken out: 1',
    ]);
  });

  it('prints the code of what a token may not do, and sends the hash of a query that the server knows', async () => {
    const before = await countErrors('PERSISTED_QUERY_NOT_FOUND');
    expect((await run('examples/urql/main.ts', READER)).at(-1)).toBe('not handed in: FORBIDDEN');
    expect(before).toBeGreaterThan(0);
    expect(await countErrors('PERSISTED_QUERY_NOT_FOUND')).toBe(before);
  });

  it('has the types that the schema gives its operations', async () => {
    const printed = await printDocuments(read('schema/schema.graphql'), read('examples/urql/documents.graphql'));
    expect(read('examples/urql/documents.ts')).toBe(printed);
  });
});
