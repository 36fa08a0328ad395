import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const TIMEOUT_MILLIS = 120_000;
const POLL_MILLIS = 100;
/** What a Bolt client sends first: its preamble and the versions it offers; a server answers with four bytes. */
const HANDSHAKE = Buffer.from('6060b01700000405000004040000000000000000', 'hex');

/**
 * Waits until a Bolt server answers on a loopback port; a port that a proxy holds open does not count.
 * @param isAlive whether it is worth waiting any longer.
 * @throws Error when nothing answers within two minutes, or nothing is alive any more.
 */
export async function waitForPort(port: number, isAlive: () => boolean): Promise<void> {
  for (let waited = 0; waited < TIMEOUT_MILLIS; waited += POLL_MILLIS) {
    if (!isAlive()) throw new Error('its process has ended');
    if (await answersBolt(port)) return;
    await wait(POLL_MILLIS);
  }
  throw new Error(`port ${port} did not answer in ${TIMEOUT_MILLIS} ms`);
}

async function answersBolt(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(HANDSHAKE);
    const answer = await Promise.race([once(socket, 'data'), once(socket, 'close').then(() => null)]);
    return answer !== null;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
