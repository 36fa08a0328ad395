import { isRecord } from '../../../domain/is-record.ts';

type JsonLdNode = Readonly<Record<string, unknown>>;

/** What schema.org's Article in a page's JSON-LD says; null where it says nothing. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** Article, NewsArticle, BlogPosting, LiveBlogPosting …; failing those, the page itself. */
const ARTICLE_TYPES = [/(?:Article|Posting|Report|PressRelease)$/u, /^WebPage$/u] as const;

/** @param nodes every object of the page's JSON-LD, those of `@graph` among them. */
export function readJsonLdArticle(nodes: readonly JsonLdNode[]): JsonLdArticle {
  const found = ARTICLE_TYPES.map((type) => nodes.find((node) => typesOf(node).some((name) => type.test(name))));
  const article = found.find((node) => node !== undefined) ?? {};
  return {
    headline: textOf(article['headline'], nodes) ?? textOf(article['name'], nodes),
    publisher: textOf(article['publisher'], nodes) ?? textOf(article['sourceOrganization'], nodes),
    datePublished: textOf(article['datePublished'], nodes) ?? textOf(article['dateCreated'], nodes),
    url: textOf(article['url'], nodes) ?? idOf(article['mainEntityOfPage']),
    language: textOf(article['inLanguage'], nodes),
  };
}

function typesOf(node: JsonLdNode): readonly string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** A text, the first of a list, the name of an object, or the name of the object that a reference leads to. */
function textOf(value: unknown, nodes: readonly JsonLdNode[]): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() === '' ? null : first;
  if (!isRecord(first)) return null;
  const id = first['@id'];
  const named = first['name'] ?? nodes.find((node) => node['@id'] === id && node['name'] !== undefined)?.['name'];
  const text = first['@value'] ?? named;
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const id = isRecord(value) ? value['@id'] : null;
  return typeof id === 'string' ? id : null;
}
