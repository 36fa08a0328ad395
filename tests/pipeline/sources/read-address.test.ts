import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_SOURCE_BYTES } from '../../../src/documents/limits.ts';
import { collectSources } from './collect-sources.ts';

const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<link rel="canonical" href="/canonical"><p>They met.</p>');
  },
  '/moved': (_, response) => {
    response.writeHead(301, { location: '/plain' }).end();
  },
  '/plain': (_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<p>They met.</p>');
  },
  '/latin': (_, response) => {
    response.setHeader('content-type', 'text/html; charset=iso-8859-1');
    response.end(Buffer.from('<p>Caf\xe9</p>', 'latin1'));
  },
  '/list.jsonl': (_, response) => {
    response.setHeader('content-type', 'text/plain');
    response.write('{"text": "One."}\n{"te');
    response.end('xt": "Two."}\n');
  },
  '/gone': (_, response) => {
    response.writeHead(410, 'Gone').end('nothing here');
  },
  '/round': (_, response) => {
    response.writeHead(302, { location: '/round' }).end();
  },
  '/large': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-length': String(MAX_SOURCE_BYTES + 1) });
    response.flushHeaders();
  },
  '/endless': (_, response) => {
    response.setHeader('content-type', 'text/plain');
    const chunk = Buffer.alloc(2 ** 20, 'a');
    const write = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', write);
    write();
  },
  '/silent': () => {},
  '/broken': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '100' });
    response.write('They', () => response.destroy());
  },
  '/picture': (_, response) => {
    response.setHeader('content-type', 'image/png');
    response.end(Buffer.from('89504e470d0a1a0a', 'hex'));
  },
};

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = ANSWERS[request.url ?? ''];
    if (answer === undefined) response.writeHead(404, 'Not Found').end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('an address', () => {
  it('is read by its media type, and its relative addresses start at it', async () => {
    const { items } = await collectSources([`${origin}/page`]);
    expect(items).toMatchObject([
      { source: `${origin}/page`, document: { text: 'They met.', url: `${origin}/canonical` } },
    ]);
  });

  it('that redirects gives what it leads to, under its own name', async () => {
    const { items } = await collectSources([`${origin}/moved`]);
    expect(items).toMatchObject([{ source: `${origin}/moved`, document: { url: `${origin}/plain` } }]);
  });

  it('is read in the encoding of its header', async () => {
    expect((await collectSources([`${origin}/latin`])).items).toMatchObject([{ document: { text: 'Café' } }]);
  });

  it('of JSONL gives its lines', async () => {
    const address = `${origin}/list.jsonl`;
    expect((await collectSources([address])).sources).toEqual([`${address}:1`, `${address}:2`]);
  });

  it.each([
    ['/gone', 'FILE_NOT_FOUND', /\/gone answered 410 Gone; expected a page/],
    ['/absent', 'FILE_NOT_FOUND', /answered 404 Not Found/],
    ['/round', 'FILE_NOT_FOUND', /cannot be read: redirect count exceeded/],
    ['/broken', 'FILE_NOT_FOUND', /cannot be read: the connection broke off/],
    ['/large', 'DOCUMENT_TOO_LARGE', /found 33554433 bytes/],
    ['/endless', 'DOCUMENT_TOO_LARGE', /at most 33554432 are allowed/],
    ['/picture', 'DOCUMENT_BINARY', /a PNG image/],
  ])('%s is refused, and the next input is read', async (path, code, message) => {
    const { rejected, items } = await collectSources([`${origin}${path}`, `${origin}/plain`]);
    expect(rejected).toMatchObject([{ source: `${origin}${path}`, code, message: expect.stringMatching(message) }]);
    expect(items).toHaveLength(1);
  });

  it('that does not answer in time is refused', async () => {
    const { rejected } = await collectSources([`${origin}/silent`], undefined, 50);
    expect(rejected).toMatchObject([
      { code: 'FILE_NOT_FOUND', message: `${origin}/silent cannot be read: no answer within 50 ms` },
    ]);
  });

  it('of a port where nobody listens is refused', async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const address = free.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await new Promise((resolve) => free.close(resolve));
    const { rejected } = await collectSources([`http://127.0.0.1:${port}/`, 'http://']);
    expect(rejected.map(({ message }) => message)).toEqual([
      `http://127.0.0.1:${port}/ cannot be read: the host refused the connection`,
      'http:// is no address',
    ]);
  });
});
