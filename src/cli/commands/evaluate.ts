import { EXIT } from '../cli-context.ts';
import type { RegisterCommand } from '../command.ts';
import { createExtractorsOption, type ExtractorChoice } from '../extractor-option.ts';

interface EvaluateOptions {
  readonly explain?: boolean;
  readonly extractor?: readonly ExtractorChoice[];
}

export const registerEvaluate: RegisterCommand = (program, context, done) => {
  program
    .command('evaluate')
    .description('score the extraction against annotated articles: precision, recall and F1')
    .argument(
      '[gold-folder]',
      'a folder of JSON files, each a gold article or an array of them; without it, the gold of the package',
    )
    .option('--explain', 'name every miss and every extra')
    .addOption(createExtractorsOption())
    .action(async (folder: string | undefined, options: EvaluateOptions) => {
      const { evaluateFolder } = await import('../evaluate-folder.ts');
      const { explain: explains = false, extractor: choices = ['rules'] } = options;
      context.stdout.write(await evaluateFolder(folder ?? null, { explains, choices }, context));
      done(EXIT.DONE);
    });
};
