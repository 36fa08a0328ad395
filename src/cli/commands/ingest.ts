import { type CliContext, EXIT, type ExitStatus } from '../cli-context.ts';
import type { RegisterCommand } from '../command.ts';

interface IngestOptions {
  readonly json?: boolean;
}

export const registerIngest: RegisterCommand = (program, context, done) => {
  program
    .command('ingest')
    .description('read articles or records into the graph')
    .argument(
      '<input...>',
      'files, folders, globs or URLs of text, Markdown, HTML, JSON or JSONL; - for standard input',
    )
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      '\nThe same input a second time changes nothing. Exits 1 when anything was refused; the rest is stored.',
    )
    .action(async (inputs: readonly string[], options: IngestOptions) =>
      done(await runIngest(inputs, options, context)),
    );
};

async function runIngest(inputs: readonly string[], options: IngestOptions, context: CliContext): Promise<ExitStatus> {
  const [{ ingest }, { readSources }, { withConfiguredStore }, { createProgressBar }, { formatReport }] =
    await Promise.all([
      import('../../pipeline/ingest.ts'),
      import('../../pipeline/sources/read-sources.ts'),
      import('../with-configured-store.ts'),
      import('../progress-bar.ts'),
      import('../format-report.ts'),
    ]);
  const report = await withConfiguredStore(context, async (store) => {
    const progress = createProgressBar(context.stderr);
    try {
      const items = readSources(inputs, { stdin: context.stdin, fetch: globalThis.fetch, signal: context.signal });
      return await ingest({ store, items, clock: context.clock, onProgress: progress.update, signal: context.signal });
    } finally {
      progress.stop();
    }
  });
  context.stdout.write(options.json === true ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report));
  return report.rejected.length > 0 ? EXIT.FAILED : EXIT.DONE;
}
