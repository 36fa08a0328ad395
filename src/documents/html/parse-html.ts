import { type DraftResult, toRefused } from '../document-draft.ts';
import { normalizeLine } from '../normalize-text.ts';
import { articleParagraphs } from './article-paragraphs.ts';
import { isParsablePage } from './is-parsable-page.ts';
import { readPageMetadata } from './metadata/read-page-metadata.ts';
import { openPage } from './open-page.ts';

/**
 * A page to an article: its paragraphs, and what its metadata tells of it. What the metadata does not tell is null; a
 * date there that cannot be read is passed over, since it is not the reader who wrote it.
 *
 * @param url where the page was read from, or null.
 */
export function parseHtml(html: string, url: string | null): DraftResult {
  if (!isParsablePage(html)) {
    return toRefused('DOCUMENT_INVALID', 'the HTML is nested or cut up beyond what the page of an article can be');
  }
  try {
    return readPage(html, url);
  } catch (error) {
    return toRefused(
      'DOCUMENT_INVALID',
      `the HTML cannot be parsed (${String(error)}); expected the page of an article`,
    );
  }
}

function readPage(html: string, url: string | null): DraftResult {
  const page = openPage(html);
  const metadata = readPageMetadata(page, url);
  const [first, ...rest] = articleParagraphs(page);
  if (first === undefined) return toRefused('DOCUMENT_EMPTY', 'found no article in the page');
  const paragraphs = isSameLine(first, metadata.title) ? rest : [first, ...rest];
  if (paragraphs.length === 0) return toRefused('DOCUMENT_EMPTY', 'found no article in the page, only its title');
  return { kind: 'draft', draft: { id: null, ...metadata, text: paragraphs.join('\n\n') }, ignoredKeys: [] };
}

function isSameLine(a: string, b: string | null): boolean {
  return normalizeLine(a) === normalizeLine(b);
}
