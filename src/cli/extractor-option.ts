import { InvalidArgumentError, Option } from 'commander';

/** What reads articles: the rules of this package, a language model, or both, merged. */
const EXTRACTOR_CHOICES = ['rules', 'llm', 'both'] as const;
export type ExtractorChoice = (typeof EXTRACTOR_CHOICES)[number];

const FLAGS = '--extractor <name>';
const EXPECTED = EXTRACTOR_CHOICES.join(', ');

const isChoice = (text: string): text is ExtractorChoice => EXTRACTOR_CHOICES.some((choice) => choice === text);

export function createExtractorOption(): Option {
  return new Option(FLAGS, 'what reads articles; llm and both ask the model that PARLEY_LLM_… names').choices(
    EXTRACTOR_CHOICES,
  );
}

/** The same for several, which are compared. */
export function createExtractorsOption(): Option {
  return new Option('--extractor <names>', `one of ${EXPECTED}, or several with commas, side by side`).argParser(
    (text): readonly ExtractorChoice[] => {
      const names = [...new Set(text.split(',').map((name) => name.trim()))];
      const known = names.filter(isChoice);
      if (known.length !== names.length) throw new InvalidArgumentError(`Expected ${EXPECTED}.`);
      return known;
    },
  );
}
