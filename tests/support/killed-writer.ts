import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('write-until-killed.ts', import.meta.url));

/** A process that writes into a graph, one node a commit, until it is killed. */
export interface Writer {
  /** Kills it as the system does when memory runs out. @returns the ids whose commits it was told of. */
  kill(): Promise<readonly string[]>;
}

/** Resolves when `count` commits are acknowledged; the process goes on to write. */
export async function startWriter(location: string, count: number): Promise<Writer> {
  const writer = spawn(process.execPath, ['--import', 'tsx', SCRIPT, location], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  const lines = createInterface(writer.stdout);
  const ended = Promise.all([once(writer, 'exit'), once(lines, 'close')]);
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      acknowledged.push(line);
      if (acknowledged.length === count) resolve();
    });
    writer.once('exit', () => reject(new Error(`the writer ended after ${acknowledged.length} commits`)));
  });
  return {
    async kill() {
      writer.kill('SIGKILL');
      await ended;
      return acknowledged;
    },
  };
}
