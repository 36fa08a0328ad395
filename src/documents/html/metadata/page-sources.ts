import { isRecord } from '../../../domain/is-record.ts';
import { type JsonLdArticle, readJsonLdArticle } from './json-ld-article.ts';

/** Where a page says things about itself; each concern takes its own order of preference among them. */
export interface PageSources {
  readonly page: Document;
  readonly jsonLd: JsonLdArticle;
  /** Content of `meta` elements by lower-case name, property or itemprop; the first of a name. */
  readonly meta: ReadonlyMap<string, string>;
  /** Where the page was read from, or null. */
  readonly url: string | null;
}

export function readPageSources(page: Document, url: string | null): PageSources {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = (element.getAttribute('content') ?? '').trim();
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name !== undefined && content !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
  return { page, jsonLd: readJsonLdArticle(readJsonLdNodes(page)), meta, url };
}

/** @returns the first of the names that has a content. */
export function findMeta({ meta }: PageSources, names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name);
    if (content !== undefined) return content;
  }
  return null;
}

/** Blocks that are not valid JSON are passed over: pages have many. */
function readJsonLdNodes(page: Document): readonly Readonly<Record<string, unknown>>[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const value = parseBlock(script.textContent ?? '');
    const roots = Array.isArray(value) ? value : [value];
    return roots.filter(isRecord).flatMap((root) => {
      const graph = root['@graph'];
      return [root, ...(Array.isArray(graph) ? graph.filter(isRecord) : [])];
    });
  });
}

const WRAPPING = /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/gu;

function parseBlock(text: string): unknown {
  try {
    return JSON.parse(text.replace(WRAPPING, '').replace(/[\n\r\t]/gu, ' '));
  } catch {
    return null;
  }
}
