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

/** @throws Error when something listens on the loopback port already. */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  const refused = new Promise<never>((_, reject) => {
    server.once('error', (cause) => reject(new Error(`port ${port} is in use`, { cause })));
  });
  server.listen(port, '127.0.0.1');
  await Promise.race([once(server, 'listening'), refused]);
  server.close();
  await once(server, 'close');
}
