import type { Document } from '../domain/document.ts';
import { ParleyError } from '../domain/errors.ts';
import type { Records } from '../domain/records/schema.ts';
import { EXTRACTOR, extract } from '../extract/extract.ts';
import { detectLanguage } from '../extract/language/detect-language.ts';
import type { LlmAccount } from '../llm/llm-account.ts';
import { createLlmReader, type LlmReader } from '../llm/llm-reader.ts';
import { mergeRecords } from '../llm/merge-records.ts';
import { type Extractor, RULE_EXTRACTOR } from '../pipeline/extractor.ts';
import type { CliContext } from './cli-context.ts';
import type { ExtractorChoice } from './extractor-option.ts';
import { parseLlmSettings } from './parse-llm-settings.ts';

export interface OpenExtractor {
  readonly extractor: Extractor;
  /** What a model was asked, and what it cost; null where none was asked. */
  account(): LlmAccount | null;
}

const BOTH = 'rules+llm';
/** An extractor that was asked for by name takes the place of what the others read. */
const REPLACED = [EXTRACTOR.name, 'llm', BOTH] as const;

/** @throws ParleyError CONFIGURATION_INVALID where a model is wanted and the environment does not say which. */
export function openExtractor(choice: ExtractorChoice | undefined, context: CliContext): OpenExtractor {
  if (choice === undefined) return { extractor: RULE_EXTRACTOR, account: () => null };
  if (choice === 'rules') return { extractor: { ...RULE_EXTRACTOR, replaces: REPLACED }, account: () => null };
  const settings = parseLlmSettings(context.environment);
  const reader = createLlmReader(settings, context.clock);
  const read = async (document: Document, signal?: AbortSignal): Promise<Records> =>
    await reader.read({ ...document, language: detectLanguage(document) }, signal);
  const shared = { replaces: REPLACED, concurrency: settings.concurrency };
  const extractor: Extractor =
    choice === 'llm'
      ? { name: 'llm', version: reader.version, extract: read, ...shared }
      : { ...createBoth(reader, read, context), ...shared };
  return { extractor, account: reader.account };
}

/** What both read as one. Where the model fails, the rules stand alone, and a line says so: the next run tries again. */
function createBoth(reader: LlmReader, read: Extractor['extract'], { stderr }: CliContext): Extractor {
  const version = `${EXTRACTOR.version}+${reader.version}`;
  return {
    name: BOTH,
    version,
    async extract(document, signal) {
      const byRules = extract(document);
      try {
        return mergeRecords(byRules, await read(document, signal), { name: BOTH, version });
      } catch (error) {
        if (!(error instanceof ParleyError)) throw error;
        stderr.write(
          `parley: ${document.title ?? document.id}: read by rules alone: ${error.message} [${error.code}]\n`,
        );
        return byRules;
      }
    },
  };
}
