import type { DocumentDraft } from '../../document-draft.ts';
import { findPublishedDay } from './page-date.ts';
import { findLanguage } from './page-language.ts';
import { findPublisher } from './page-publisher.ts';
import { readPageSources } from './page-sources.ts';
import { findTitle } from './page-title.ts';
import { findUrl } from './page-url.ts';

/** What a page says of itself in JSON-LD, OpenGraph, Dublin Core and HTML. */
export function readPageMetadata(page: Document, url: string | null): Omit<DocumentDraft, 'id' | 'text'> {
  const sources = readPageSources(page, url);
  const publisher = findPublisher(sources);
  return {
    title: findTitle(sources, publisher),
    publisher,
    url: findUrl(sources),
    publishedAt: findPublishedDay(sources),
    language: findLanguage(sources),
  };
}
