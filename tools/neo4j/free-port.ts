import { once } from 'node:events';
import { createServer } from 'node:net';

/** @returns a TCP port of the loopback address that nothing listened on a moment ago. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('found no free TCP port');
  return address.port;
}
