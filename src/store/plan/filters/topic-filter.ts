import { z } from 'zod';
import { TOPIC_CONTEXTS, type TopicContext } from '../../../domain/vocabulary/topic-context.ts';
import { out } from '../../relations/relation.ts';
import { type FilterClause, type FilterScope, given, isOneOf, leadsTo } from './filter-clause.ts';
import { idKey, membersKey, optional, parseFilter, wordsKey } from './filter-schema.ts';
import { named } from './words.ts';

/**
 * Which topics a list shows; all that is given must hold. An absent key and null are no condition, nor are blank words;
 * empty `contexts` match nothing.
 */
export type TopicFilter = {
  /** Words of the label or an alias. */
  readonly label?: string | null;
  readonly contexts?: readonly TopicContext[] | null;
  /** Id of an actor that they concern. */
  readonly concerns?: string | null;
};

const schema: z.ZodType<TopicFilter> = z.strictObject({
  label: optional(wordsKey),
  contexts: optional(membersKey(TOPIC_CONTEXTS)),
  concerns: optional(idKey),
});

/** @throws ParleyError INPUT_INVALID that names the key and what it expects. */
export function parseTopicFilter(value: unknown): TopicFilter {
  return parseFilter(schema, value);
}

const CONCERNS = { from: 'Topic', hops: [out('CONCERNS', 'Actor')], breadth: 'actor' } as const;

export function toTopicClauses(filter: TopicFilter, scope: FilterScope): readonly FilterClause[] {
  return [
    ...given(filter.concerns, (id) => leadsTo(scope, CONCERNS, id)),
    ...given(filter.contexts, (contexts) => isOneOf(scope, 'context', contexts)),
    ...given(filter.label, (label) => named(label, 'Topic', scope)),
  ];
}
