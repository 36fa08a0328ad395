import { findMeta, type PageSources } from './page-sources.ts';

const NAMES = ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language'];

/** @returns a BCP 47 tag, or null: what pages put there is not always a language. */
export function findLanguage(sources: PageSources): string | null {
  const { page, jsonLd } = sources;
  const told = [
    page.documentElement.getAttribute('lang'),
    jsonLd.language,
    ...NAMES.map((name) => findMeta(sources, [name])),
  ];
  return told.map(toLanguageTag).find((tag) => tag !== null) ?? null;
}

function toLanguageTag(text: string | null): string | null {
  const tag = (text ?? '').trim().replaceAll('_', '-');
  try {
    return tag === '' ? null : (Intl.getCanonicalLocales(tag)[0] ?? null);
  } catch {
    return null;
  }
}
