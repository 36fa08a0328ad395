import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface ChildServer {
  readonly url: string;
  /** Of the process, for signals. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Ten times the usual graph takes the embedded engine more than a minute to open on a busy machine. */
const START_MILLIS = 600_000;
const URL_PATTERN = /https?:\/\/\S+\/graphql/u;

/** Starts a Node.js server as a process of its own, and waits until it says its address. */
export async function startChild(
  entry: readonly string[],
  options: { readonly cwd: string; readonly environment: Readonly<Record<string, string>> },
): Promise<ChildServer> {
  const child = spawn(process.execPath, entry, {
    cwd: options.cwd,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', ...options.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`${entry.join(' ')} ${reason}: ${said.slice(-2_000)}`));
    const timer = setTimeout(() => fail('did not start in time'), START_MILLIS);
    child.once('exit', (code) => fail(`ended with ${code}`));
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-10_000);
      const [address] = URL_PATTERN.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, pid: child.pid ?? Number.NaN, stop };
}
