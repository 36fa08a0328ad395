import { InvalidArgumentError } from 'commander';
import { isPartialDate } from '../../domain/partial-date.ts';
import { type CliContext, EXIT, type ExitStatus } from '../cli-context.ts';
import type { RegisterCommand } from '../command.ts';
import { createExtractorOption, type ExtractorChoice } from '../extractor-option.ts';

interface ExtractOptions {
  readonly published?: string;
  readonly json?: boolean;
  readonly extractor?: ExtractorChoice;
  readonly explain?: boolean;
  readonly sentence?: number;
}

/** The index of a sentence, from 0. */
function parseSentence(text: string): number {
  if (!/^\d{1,6}$/u.test(text)) throw new InvalidArgumentError('Expected the number of a sentence, from 0.');
  return Number(text);
}

export const registerExtract: RegisterCommand = (program, context, done) => {
  program
    .command('extract')
    .description('print the records that articles hold, without storing them')
    .argument('<file...>', 'files, folders, globs or URLs, as ingest takes them; - for standard input')
    .option('--published <date>', 'the day of publication of articles that give none, as 2024-12-13')
    .option('--json', 'print the records: one JSON object per document, one line each')
    .option('--explain', 'print what each layer of the rules read in each sentence, and what made each record')
    .option('--sentence <number>', 'explain this sentence alone, with the records that rest on it', parseSentence)
    .addOption(createExtractorOption())
    .action(async (files: readonly string[], options: ExtractOptions, command) => {
      if (options.published !== undefined && !isPartialDate(options.published)) {
        const message = `error: --published: found ${options.published}; expected a date that exists, as 2024-12-13`;
        command.error(message, { exitCode: EXIT.USAGE });
      }
      const isExplained = options.explain === true || options.sentence !== undefined;
      if (isExplained && options.extractor !== undefined && options.extractor !== 'rules') {
        const message = `error: --explain: found --extractor ${options.extractor}; expected rules, which alone can be explained`;
        command.error(message, { exitCode: EXIT.USAGE });
      }
      if (!isExplained) {
        done(await runExtract(files, options, context));
        return;
      }
      const { explainFiles } = await import('../explain-files.ts');
      const { published = null, sentence = null, json = false } = options;
      done(await explainFiles(files, { published, sentence, isJson: json }, context));
    });
};

async function runExtract(files: readonly string[], options: ExtractOptions, context: CliContext): Promise<ExitStatus> {
  const [{ readSources }, { openExtractor }, { formatAccount }, { formatRecords }, { formatRejection }, { readItem }] =
    await Promise.all([
      import('../../pipeline/sources/read-sources.ts'),
      import('../open-extractor.ts'),
      import('../format-account.ts'),
      import('../format-records.ts'),
      import('../format-rejection.ts'),
      import('../read-item.ts'),
    ]);
  const { extractor, account } = openExtractor(options.extractor, context);
  let refused = 0;
  const refuse = (rejection: Parameters<typeof formatRejection>[0]) => {
    refused += 1;
    context.stderr.write(`parley: ${formatRejection(rejection)}\n`);
  };
  for await (const source of readSources(files, {
    stdin: context.stdin,
    fetch: globalThis.fetch,
    signal: context.signal,
  })) {
    for (const rejection of source.rejected) refuse(rejection);
    for (const item of source.items) {
      const { records, rejected, otherLanguage } = await readItem(item, {
        extractor,
        published: options.published ?? null,
        signal: context.signal,
      });
      for (const rejection of rejected) refuse(rejection);
      if (otherLanguage !== null) {
        context.stderr.write(`parley: ${item.source}: the language is ${otherLanguage}, in which no facts are read\n`);
      }
      if (records === null) continue;
      context.stdout.write(options.json === true ? `${JSON.stringify(records)}\n` : formatRecords(records));
    }
  }
  const used = account();
  if (used !== null) context.stderr.write(formatAccount(used));
  return refused > 0 ? EXIT.FAILED : EXIT.DONE;
}
