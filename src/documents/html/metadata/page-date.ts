import { parseIsoDay } from '../../iso-day.ts';
import { normalizeLine } from '../../normalize-text.ts';
import { findMeta, type PageSources } from './page-sources.ts';
import { parseWrittenDay } from './written-day.ts';

const NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'publication_date',
  'publish-date',
  'pubdate',
  'date',
];
/** The time of the article itself before any other on the page. */
const TIMES = ['time[itemprop="datePublished"], time[pubdate]', 'article time', 'main time', 'time'];
/** Elements whose whole text is a date, on pages that have no metadata. */
const NAMED = '[itemprop="datePublished"], [class*="date" i], [class*="publish" i]';
const LONGEST_WRITTEN = 60;

/** @returns the first date that can be read: JSON-LD, meta elements, `time`, then what is written on the page. */
export function findPublishedDay(sources: PageSources): string | null {
  const { page, jsonLd } = sources;
  const told = [jsonLd.datePublished, ...NAMES.map((name) => findMeta(sources, [name]))];
  for (const text of told) {
    const day = readDay(text);
    if (day !== null) return day;
  }
  for (const element of TIMES.flatMap((selector) => [...page.querySelectorAll(selector)])) {
    const day = readDay(element.getAttribute('datetime')) ?? readDay(element.textContent);
    if (day !== null) return day;
  }
  for (const element of page.querySelectorAll(NAMED)) {
    const day = readDay(element.getAttribute('content')) ?? readDay(element.textContent);
    if (day !== null) return day;
  }
  return null;
}

function readDay(text: string | null): string | null {
  if (text === null || text.length > LONGEST_WRITTEN) return null;
  const line = normalizeLine(text);
  return line === null ? null : (parseIsoDay(line) ?? parseWrittenDay(line));
}
