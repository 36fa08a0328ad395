import type { SearchTotal } from '../../store/search/open-search.ts';
import type { Match } from '../../store/search/search-hit.ts';
import { builder } from '../builder.ts';
import { type Connection, type ConnectionEdge, nodeOf, nodesOf, rowsOf } from '../connection/connection.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { PageInfoType } from '../connection/page-info.ts';
import { SpanType } from '../document/span.ts';
import { withErrorCodes } from '../errors.ts';
import { NodeInterface } from '../node/node-refs.ts';
import type { MatchedText } from './matched-text.ts';
import { SearchMatchEnum } from './search-enums.ts';

/** What stands behind the answer to a search. */
export interface SearchConnection extends Connection {
  readonly hits: ReadonlyMap<string, SearchHit>;
  readonly total: () => Promise<SearchTotal>;
}

export interface SearchHit {
  readonly match: Match;
  readonly meetingCount: number;
  /** Made when it is asked for. */
  readonly matched: () => MatchedText;
}

interface SearchEdge extends ConnectionEdge {
  readonly hit: SearchHit;
}

const SearchEdgeType = builder.objectRef<SearchEdge>('SearchEdge').implement({
  description: 'One hit of a search.',
  fields: (t) => ({
    cursor: t.string({
      nullable: false,
      description: 'Where this hit lies in the answer: for `after`, with the same query and kinds.',
      resolve: ({ list, row }) => encodeCursor(list, row.keys),
    }),
    node: t.field({
      type: NodeInterface,
      nullable: false,
      description: 'What was found.',
      extensions: { plan: { kind: 'node' } },
      resolve: ({ row }) => nodeOf(row),
    }),
    match: t.field({
      type: SearchMatchEnum,
      nullable: false,
      description: 'How it answers the search.',
      resolve: ({ hit }) => hit.match,
    }),
    matchedText: t.string({
      nullable: false,
      description:
        'The name, alias, title or text that was found, as it is stored and so to be escaped by who shows it; of a long text the 240 characters that answer most of the search.',
      resolve: ({ hit }) => hit.matched().text,
    }),
    highlights: t.field({
      type: [SpanType],
      nullable: false,
      description: 'The words of `matchedText` that answer the search, in order, as offsets into it.',
      resolve: ({ hit }) => hit.matched().highlights,
    }),
    meetingCount: t.int({
      nullable: false,
      description:
        'The number of meetings that it took part in, that it is about, that were held there or that it reports; 1 for a meeting.',
      resolve: ({ hit }) => hit.meetingCount,
    }),
  }),
});

export const SearchConnectionType = builder.objectRef<SearchConnection>('SearchConnection').implement({
  description:
    'A page of the answer to a search: the better match first, then what has more meetings, then the lesser id.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdgeType],
      nullable: false,
      description: 'The hits of the page, in order.',
      extensions: { plan: { kind: 'edges' } },
      resolve: edgesOf,
    }),
    nodes: t.field({
      type: [NodeInterface],
      nullable: false,
      description: 'The nodes of all hits, in order.',
      extensions: { plan: { kind: 'node' } },
      resolve: nodesOf,
    }),
    pageInfo: t.field({
      type: PageInfoType,
      nullable: false,
      description: 'Where the page lies in the answer.',
      extensions: { plan: { kind: 'page' } },
      resolve: (page) => page,
    }),
    totalCount: t.int({
      nullable: false,
      description:
        'How many hits there are on all pages, counted only where it is asked for; at least as many where `totalIsExact` is false.',
      extensions: { plan: { kind: 'total' } },
      resolve: ({ total }) => withErrorCodes(async () => (await total()).count),
    }),
    totalIsExact: t.boolean({
      nullable: false,
      description:
        'Whether `totalCount` has them all; of meetings, documents and statements each the engine gives its best 1,000.',
      extensions: { plan: { kind: 'total' } },
      resolve: ({ total }) => withErrorCodes(async () => (await total()).isExact),
    }),
  }),
});

function edgesOf(connection: SearchConnection): readonly SearchEdge[] {
  return rowsOf(connection).flatMap((row) => {
    const hit = connection.hits.get(nodeOf(row).id);
    return hit === undefined ? [] : [{ list: connection.list, row, hit }];
  });
}
