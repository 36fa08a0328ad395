import { type CliContext, EXIT, type ExitStatus } from '../cli-context.ts';
import type { RegisterCommand } from '../command.ts';
import { createExtractorOption, type ExtractorChoice } from '../extractor-option.ts';

interface IngestOptions {
  readonly json?: boolean;
  readonly extractor?: ExtractorChoice;
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
    .addOption(createExtractorOption())
    .addHelpText(
      'after',
      '\nThe same input a second time changes nothing. Exits 1 when anything was refused; the rest is stored.',
    )
    .action(async (inputs: readonly string[], options: IngestOptions) =>
      done(await runIngest(inputs, options, context)),
    );
};

async function runIngest(inputs: readonly string[], options: IngestOptions, context: CliContext): Promise<ExitStatus> {
  const [
    { ingest },
    { readSources },
    { withConfiguredStore },
    { createProgressBar },
    { formatReport },
    { openExtractor },
    { formatAccount },
  ] = await Promise.all([
    import('../../pipeline/ingest.ts'),
    import('../../pipeline/sources/read-sources.ts'),
    import('../with-configured-store.ts'),
    import('../progress-bar.ts'),
    import('../format-report.ts'),
    import('../open-extractor.ts'),
    import('../format-account.ts'),
  ]);
  const { extractor, account } = openExtractor(options.extractor, context);
  const report = await withConfiguredStore(context, async (store) => {
    const progress = createProgressBar(context.stderr);
    try {
      const items = readSources(inputs, { stdin: context.stdin, fetch: globalThis.fetch, signal: context.signal });
      const { clock, signal } = context;
      return await ingest({ store, items, extractor, clock, onProgress: progress.update, signal });
    } finally {
      progress.stop();
    }
  });
  const used = account();
  const shown = used === null ? report : { ...report, model: used };
  const lines = used === null ? '' : formatAccount(used);
  context.stdout.write(
    options.json === true ? `${JSON.stringify(shown, null, 2)}\n` : `${formatReport(report)}${lines}`,
  );
  return report.rejected.length > 0 ? EXIT.FAILED : EXIT.DONE;
}
