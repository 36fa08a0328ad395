import { runCli } from './run-cli.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** What is still open after the end, such as a statement that an engine does not give up, keeps nobody waiting. */
const LINGER_MILLIS = 500;

const interruption = new AbortController();
const interrupt = () => {
  // A second signal, whichever, ends the process at once.
  for (const signal of SIGNALS) process.off(signal, interrupt);
  interruption.abort();
};
for (const signal of SIGNALS) process.on(signal, interrupt);
// A reader that has seen enough (`parley … | head`) closes the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCli(process.argv.slice(2), {
  environment: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  clock: () => new Date(),
  signal: interruption.signal,
});
if (interruption.signal.aborted) setTimeout(() => process.exit(), LINGER_MILLIS).unref();
