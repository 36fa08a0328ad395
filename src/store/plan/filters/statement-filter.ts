import { z } from 'zod';
import { into, out } from '../../relations/relation.ts';
import { condition, type FilterClause, type FilterScope, given, leadsTo } from './filter-clause.ts';
import { dateKey, flagKey, idKey, optional, parseFilter, wordsKey } from './filter-schema.ts';
import { published } from './published.ts';
import { hasWords, speaks } from './words.ts';

/** Which statements a list shows; all that is given must hold. An absent key and null are no condition, nor are blank words. */
export type StatementFilter = {
  /** Id of who said it. */
  readonly speaker?: string | null;
  /** Id of a topic that it is about. */
  readonly topic?: string | null;
  /** Words of what was said. */
  readonly text?: string | null;
  /** Whether it is a quotation, word for word. */
  readonly quoted?: boolean | null;
  /** A partial date: in a document of then or later. A statement whose document has no date never matches. */
  readonly from?: string | null;
  /** A partial date: in a document of then or earlier. A statement whose document has no date never matches. */
  readonly to?: string | null;
};

const schema: z.ZodType<StatementFilter> = z.strictObject({
  speaker: optional(idKey),
  topic: optional(idKey),
  text: optional(wordsKey),
  quoted: optional(flagKey),
  from: optional(dateKey),
  to: optional(dateKey),
});

/** @throws ParleyError INPUT_INVALID that names the key and what it expects. */
export function parseStatementFilter(value: unknown): StatementFilter {
  return parseFilter(schema, value);
}

const SPEAKER = { from: 'Statement', hops: [into('SAID', 'Actor')], breadth: 'actor' } as const;
const TOPIC = { from: 'Statement', hops: [out('ABOUT', 'Topic')], breadth: 'topic' } as const;

export function toStatementClauses(filter: StatementFilter, scope: FilterScope): readonly FilterClause[] {
  const { node, parameters } = scope;
  return [
    ...given(filter.speaker, (id) => leadsTo(scope, SPEAKER, id)),
    ...given(filter.topic, (id) => leadsTo(scope, TOPIC, id)),
    ...published(filter, scope),
    ...given(filter.quoted, (quoted) => condition(() => `${node}.quoted = ${parameters.add(quoted)}`)),
    ...given(filter.text, (text) => speaks(text, scope, (words) => hasWords(`${node}.searchText`, words))),
  ];
}
