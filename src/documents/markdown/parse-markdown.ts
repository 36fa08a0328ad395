import { fromMarkdown } from 'mdast-util-from-markdown';
import { type DraftResult, toRefused } from '../document-draft.ts';
import { normalizeText } from '../normalize-text.ts';
import { readFields } from '../read-fields.ts';
import { isParsableMarkdown } from './is-parsable-markdown.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { findHeading, toPlainParagraphs } from './to-plain-paragraphs.ts';

const DATE_KEYS = ['publishedAt', 'date'] as const;
const KEYS: ReadonlySet<string> = new Set(['id', 'title', 'publisher', 'url', 'language', ...DATE_KEYS]);

/** Markdown to plain paragraphs; title, publisher, url, date, language and id from the front matter. */
export function parseMarkdown(markdown: string): DraftResult {
  const text = normalizeText(markdown);
  const split = splitFrontMatter(text);
  if (split.kind === 'refused') return split;
  const frontMatter = parseFrontMatter(split.yaml ?? '');
  if (frontMatter.kind === 'refused') return frontMatter;
  const keys = frontMatter.kind === 'none' ? {} : frontMatter.keys;
  const body = frontMatter.kind === 'none' ? text : split.body;
  const read = readFields(keys, { dateKeys: DATE_KEYS, path: '$' });
  if (read.kind === 'refused') return read;
  if (!isParsableMarkdown(body)) {
    return toRefused('DOCUMENT_INVALID', 'the Markdown is nested or marked up beyond what an article can be');
  }
  try {
    const tree = fromMarkdown(body);
    const draft = { ...read.fields, title: read.fields.title ?? findHeading(tree), text: toPlainParagraphs(tree) };
    return { kind: 'draft', draft, ignoredKeys: Object.keys(keys).filter((key) => !KEYS.has(key)) };
  } catch (error) {
    return toRefused('DOCUMENT_INVALID', `the Markdown cannot be parsed (${String(error)})`);
  }
}
