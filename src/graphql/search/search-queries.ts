import { type GraphQLResolveInfo, isObjectType } from 'graphql';
import type { RelationRow } from '../../store/plan/selection.ts';
import { openSearch, type Search } from '../../store/search/open-search.ts';
import { RANKS, type SearchPosition } from '../../store/search/search-hit.ts';
import { builder } from '../builder.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../connection/read-page.ts';
import type { RequestContext } from '../context.ts';
import { withErrorCodes } from '../errors.ts';
import { fieldsBelow, objectTypesOf, type PlannedField } from '../selection/fields-below.ts';
import { loadHits, searchedTexts } from './load-hits.ts';
import { matchedText, toTermsByWord } from './matched-text.ts';
import { type SearchConnection, SearchConnectionType, type SearchHit } from './search-connection.ts';
import { SearchKindEnum } from './search-enums.ts';
import { MAX_SEARCH_LENGTH, readSearch, type SearchPageRequest, toKeys } from './search-request.ts';

/** In rows looked at: what common words lead to, before it is ordered and cut. */
const COST = 1_000;

builder.queryFields((t) => ({
  search: t.field({
    type: SearchConnectionType,
    nullable: false,
    description:
      'What has every word of the query in its name or text: as it is written, as the beginning of a word, with a typing error, or in another transliteration.',
    args: {
      query: t.arg.string({
        required: true,
        description: `Words, at most 32 in ${MAX_SEARCH_LENGTH} characters, of which case, accents, punctuation and order do not count; nothing is found where there is no letter and no digit.`,
      }),
      kinds: t.arg({ type: [SearchKindEnum], description: 'What to search for; all kinds where nothing is given.' }),
      first: t.arg.int({
        description: `How many hits to read: 0 to ${MAX_PAGE_SIZE}, ${DEFAULT_PAGE_SIZE} where nothing is given.`,
      }),
      after: t.arg.string({ description: 'The cursor after which to read, of the same query and kinds.' }),
    },
    extensions: { cost: COST },
    resolve: (_root, args, context, info) =>
      withErrorCodes(async () => {
        const request = readSearch(args);
        return answer(request, openSearch(context.store, request, context.signal), context, info);
      }),
  }),
}));

async function answer(
  request: SearchPageRequest,
  search: Search,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<SearchConnection> {
  const { list, page } = request;
  const fields = fieldsOfPage(info);
  const empty = { rows: [], hasMore: false, total: null };
  if (fields === null) return { list, request: page, page: empty, hits: new Map(), total: search.total };

  const found = await search.page(Math.max(page.size, 1), request.after);
  const ids = found.hits.map(({ id }) => id);
  const [nodes, words] = await Promise.all([
    page.size === 0 ? new Map() : loadHits(ids, fields, context, info),
    ids.length === 0 ? [] : search.words(),
  ]);
  const terms = toTermsByWord(words);
  const rows = found.hits.flatMap((hit): readonly RelationRow[] => {
    const node = nodes.get(hit.id) ?? null;
    return node === null && page.size > 0 ? [] : [{ keys: toKeys(hit), edge: {}, pages: {}, node }];
  });
  const toHit = ({ id, rank, meetings }: SearchPosition): readonly (readonly [string, SearchHit])[] => {
    const node = nodes.get(id);
    const match = RANKS[rank];
    if (node === undefined || match === undefined) return [];
    const matched = remember(() => matchedText(searchedTexts(node), request.query, terms));
    return [[id, { match, meetingCount: meetings, matched }]];
  };
  return {
    list,
    request: page,
    page: { rows, hasMore: found.hasMore, total: null, behind: request.after !== null },
    hits: new Map(found.hits.flatMap(toHit)),
    total: remember(search.total),
  };
}

/** @returns the fields that answer nodes; null where only the total is asked for. */
function fieldsOfPage(info: GraphQLResolveInfo): readonly PlannedField[] | null {
  const type = info.schema.getType('SearchConnection');
  const fields = fieldsBelow(info, isObjectType(type) ? [type] : [], info.fieldNodes);
  if (fields.every(({ plan }) => plan.kind === 'total')) return null;
  const ofEdges = fields
    .filter(({ plan }) => plan.kind === 'edges')
    .flatMap((field) => fieldsBelow(info, objectTypesOf(info, field.definition), field.nodes));
  return [...fields, ...ofEdges].filter(({ plan }) => plan.kind === 'node');
}

function remember<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
