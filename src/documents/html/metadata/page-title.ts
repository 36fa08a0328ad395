import { normalizeLine } from '../../normalize-text.ts';
import { findMeta, type PageSources } from './page-sources.ts';

const NAMES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'headline'];
/** A bar is never part of a headline; a dash may be, unless the publisher's name follows it. */
const BAR_SUFFIX = /\s+[|·»]\s+[^|·»]{1,60}$/u;
const DASH_SUFFIX = /\s+[–—-]\s+[^–—-]{1,60}$/u;

/** @returns the headline, without the name of the site that pages put after it. */
export function findTitle(sources: PageSources, publisher: string | null): string | null {
  const { page, jsonLd } = sources;
  const told = normalizeLine(jsonLd.headline) ?? normalizeLine(findMeta(sources, NAMES));
  if (told !== null) return withoutPublisher(told, publisher);
  const headings = page.querySelectorAll('h1');
  const heading = headings.length === 1 ? normalizeLine(headings[0]?.textContent ?? null) : null;
  if (heading !== null) return heading;
  const title = normalizeLine(page.querySelector('head title, title')?.textContent ?? null);
  return title === null ? null : withoutPublisher(title.replace(BAR_SUFFIX, ''), publisher);
}

function withoutPublisher(title: string, publisher: string | null): string {
  if (publisher === null) return title;
  const suffix = BAR_SUFFIX.exec(title) ?? DASH_SUFFIX.exec(title);
  if (suffix === null || !suffix[0].toLowerCase().includes(publisher.toLowerCase())) return title;
  return title.slice(0, suffix.index);
}
