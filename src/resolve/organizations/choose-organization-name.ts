import type { Alias } from '../../domain/graph/known-graph.ts';
import { isCommonNoun, parseOrganizationName } from './organization-name.ts';

const ARTICLE = /^the\s+/iu;

/**
 * The name that an organization goes by: of the spellings that are no acronym the one that most documents use, of equals
 * the longer; an acronym where there is nothing else, and a bare Union or Council last of all. Without the article.
 */
export function chooseOrganizationName(aliases: readonly Alias[]): string {
  const [best] = [...aliases].sort(
    (a, b) =>
      Number(isCommonNoun(a.text)) - Number(isCommonNoun(b.text)) ||
      Number(isAcronym(a.text)) - Number(isAcronym(b.text)) ||
      b.documents - a.documents ||
      b.text.length - a.text.length ||
      (a.text < b.text ? -1 : 1),
  );
  return withoutArticle(best?.text ?? '');
}

function withoutArticle(name: string): string {
  const rest = name.replace(ARTICLE, '');
  return rest === '' ? name : rest;
}

function isAcronym(text: string): boolean {
  return parseOrganizationName(text, 'OTHER').isAcronym;
}
