import { Readability } from '@mozilla/readability';
import { toParagraphs } from './block-text.ts';
import { isBoilerplateLine } from './is-boilerplate-line.ts';
import { removeBoilerplate } from './remove-boilerplate.ts';

/**
 * Readability's time grows with the square of depth and of siblings: 200 levels take half a second, 2,000 take two
 * minutes. Pages beyond these limits are read by their `article` or `main` element alone.
 */
const MAX_READABLE_ELEMENTS = 15_000;
const MAX_READABLE_DEPTH = 100;

const CONTAINERS = ['article', '[itemprop="articleBody"]', 'main', '[role="main"]', 'body', 'html'] as const;

/**
 * The paragraphs of the article in a page, found by Mozilla's Readability after what is plainly not article is taken
 * out. Changes the page, so its metadata is to be read before.
 *
 * @returns none where the page has no article.
 */
export function articleParagraphs(page: Document): readonly string[] {
  removeBoilerplate(page);
  const fallback = paragraphsOfContainer(page);
  if (fallback.length === 0 || !isReadable(page)) return fallback;
  const article = new Readability<Node>(page, { serializer: (node) => node, disableJSONLD: true }).parse();
  const content = article?.content ?? null;
  const paragraphs = content === null ? [] : withoutBoilerplate(toParagraphs(content));
  return paragraphs.length === 0 ? fallback : paragraphs;
}

function paragraphsOfContainer(page: Document): readonly string[] {
  for (const selector of CONTAINERS) {
    const [container, ...others] = page.querySelectorAll(selector);
    if (container === undefined || others.length > 0) continue;
    const paragraphs = withoutBoilerplate(toParagraphs(container));
    if (paragraphs.length > 0) return paragraphs;
  }
  return [];
}

function withoutBoilerplate(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.filter((paragraph) => !isBoilerplateLine(paragraph));
}

function isReadable(page: Document): boolean {
  if (page.querySelectorAll('*').length > MAX_READABLE_ELEMENTS) return false;
  let level: Element[] = [page.documentElement];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_READABLE_DEPTH) return false;
    level = level.flatMap((element) => [...element.children]);
  }
  return true;
}
