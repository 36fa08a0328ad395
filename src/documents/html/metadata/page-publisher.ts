import { normalizeLine } from '../../normalize-text.ts';
import { findMeta, type PageSources } from './page-sources.ts';

const NAMES = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'];
const ADDRESS = /^(?:https?:)?\/\//u;

/** @returns the name of the outlet; addresses, as some pages put there, are none. */
export function findPublisher(sources: PageSources): string | null {
  const named = [sources.jsonLd.publisher, ...NAMES.map((name) => findMeta(sources, [name]))];
  return named.map(normalizeLine).find((name) => name !== null && !ADDRESS.test(name)) ?? null;
}
