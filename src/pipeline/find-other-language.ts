import type { Extractor } from './extractor.ts';

/**
 * @param language BCP 47 tag of a document.
 * @returns the tag where the extractor does not read that language, so that the document gives no facts; else null.
 */
export function findOtherLanguage(language: string | null, { languages }: Extractor): string | null {
  if (language === null || languages === undefined) return null;
  const subtag = language.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
  return languages.includes(subtag) ? null : language;
}
