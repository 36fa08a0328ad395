import { z } from 'zod';
import { out } from '../../relations/relation.ts';
import { condition, type FilterClause, type FilterScope, given, leadsTo } from './filter-clause.ts';
import { dateKey, idsKey, optional, parseFilter, wordsKey } from './filter-schema.ts';
import { published } from './published.ts';
import { hasWords, speaks } from './words.ts';

/**
 * Which documents a list shows; all that is given must hold. An absent key and null are no condition, nor are blank words
 * and empty `mentions`.
 */
export type DocumentFilter = {
  /** Words of the title. */
  readonly title?: string | null;
  /** Words of the name of the publisher. */
  readonly publisher?: string | null;
  /** By BCP 47, in any case: `en` has `en-GB` too. */
  readonly language?: string | null;
  /** A partial date: published then or later. A document without a date never matches. */
  readonly from?: string | null;
  /** A partial date: published then or earlier. A document without a date never matches. */
  readonly to?: string | null;
  /** Ids of actors that are all named in it. At most 20. */
  readonly mentions?: readonly string[] | null;
};

const schema: z.ZodType<DocumentFilter> = z.strictObject({
  title: optional(wordsKey),
  publisher: optional(wordsKey),
  language: optional(wordsKey),
  from: optional(dateKey),
  to: optional(dateKey),
  mentions: optional(idsKey(20)),
});

/** @throws ParleyError INPUT_INVALID that names the key and what it expects. */
export function parseDocumentFilter(value: unknown): DocumentFilter {
  return parseFilter(schema, value);
}

const MENTIONS = { from: 'Document', hops: [out('MENTIONS', 'Actor')], breadth: 'actor' } as const;

export function toDocumentClauses(filter: DocumentFilter, scope: FilterScope): readonly FilterClause[] {
  const { node } = scope;
  return [
    ...[...new Set(filter.mentions)].map((id) => leadsTo(scope, MENTIONS, id)),
    ...published(filter, scope),
    ...given(filter.language, (language) => isIn(language.trim().toLowerCase(), scope)),
    ...given(filter.publisher, (publisher) => speaks(publisher, scope, (words) => isPublishedBy(node, words))),
    ...given(filter.title, (title) => speaks(title, scope, (words) => hasWords(`${node}.nameKey`, words))),
  ];
}

/** A node that an older version wrote has no folded publisher. */
export function isPublishedBy(document: string, words: string): string {
  return hasWords(`coalesce(${document}.publisherKey, toLower(${document}.publisher))`, words);
}

function isIn(language: string, { node, parameters }: FilterScope): FilterClause | null {
  if (language === '') return null;
  return condition(() => `toLower(${node}.language) + '-' STARTS WITH ${parameters.add(`${language}-`)}`);
}
