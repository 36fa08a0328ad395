import { EXIT } from '../cli-context.ts';
import type { RegisterCommand } from '../command.ts';
import { createExtractorsOption, type ExtractorChoice } from '../extractor-option.ts';

interface EvaluateOptions {
  readonly explain?: boolean;
  readonly json?: boolean;
  readonly extractor?: readonly ExtractorChoice[];
}

export const registerEvaluate: RegisterCommand = (program, context, done) => {
  program
    .command('evaluate')
    .description('score the extraction against annotated articles: precision, recall and F1')
    .argument(
      '[gold-folder...]',
      'folders of JSON files, each a gold article or an array of them; without any, the gold of the package',
    )
    .option('--explain', 'name every miss and every extra, with its sentence and the rules of what is wrong')
    .option('--json', 'print one JSON object a line for each folder and extractor')
    .addOption(createExtractorsOption())
    .action(async (folders: readonly string[], options: EvaluateOptions) => {
      const { evaluateFolders } = await import('../evaluate-folders.ts');
      const { explain: explains = false, json: isJson = false, extractor: choices = ['rules'] } = options;
      context.stdout.write(await evaluateFolders(folders, { explains, isJson, choices }, context));
      done(EXIT.DONE);
    });
};
