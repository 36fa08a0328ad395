import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../../src/store/open-store.ts';
import { findFreePort } from '../../../../tools/neo4j/free-port.ts';

describe('a Neo4j that cannot be reached', () => {
  it.each(['bolt', 'neo4j'])('is said to be unavailable, by its %s URI, when nothing listens', async (scheme) => {
    const uri = `${scheme}://127.0.0.1:${await findFreePort()}`;
    await expect(openStore({ kind: 'neo4j', uri })).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining(uri),
    });
  });

  it('is said to be unavailable when something listens and never answers', async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    try {
      await expect(openStore({ kind: 'neo4j', uri: `bolt://127.0.0.1:${port}` })).rejects.toMatchObject({
        code: 'ENGINE_UNAVAILABLE',
      });
    } finally {
      for (const socket of sockets) socket.destroy();
      server.close();
    }
  });
});
