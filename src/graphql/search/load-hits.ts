import type { GraphQLResolveInfo } from 'graphql';
import { isObjectType } from 'graphql';
import { kindOfId } from '../../domain/ids.ts';
import type { NodeSelection, PlannedNode } from '../../store/plan/selection.ts';
import { SEARCHED_KINDS, type SearchedKind } from '../../store/search/search-hit.ts';
import type { RequestContext } from '../context.ts';
import { toText, toTexts } from '../field/decode.ts';
import type { PlannedField } from '../selection/fields-below.ts';
import { mergeNodes } from '../selection/merge-selections.ts';
import { createSelectionReader } from '../selection/selection-reader.ts';

/** The properties by which nodes of a kind are found, the chief one first. */
const SEARCHED_PROPERTIES: Readonly<Record<SearchedKind, readonly string[]>> = {
  Person: ['name', 'aliases'],
  Country: ['name', 'aliases'],
  Organization: ['name', 'aliases'],
  Meeting: ['title'],
  Topic: ['label', 'aliases'],
  Place: ['name'],
  Document: ['title', 'text'],
  Statement: ['text'],
};

/**
 * Reads the nodes of hits with all that the query selects of them, and the texts by which they were found: one read plan for
 * all kinds.
 *
 * @param fields the fields of the query that answer the nodes. @returns by id; without those that are gone meanwhile.
 */
export async function loadHits(
  ids: readonly string[],
  fields: readonly PlannedField[],
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<ReadonlyMap<string, PlannedNode>> {
  const found = await Promise.all(
    SEARCHED_KINDS.map(async (kind) => {
      const ofKind = ids.filter((id) => kindOfId(id) === kind);
      if (ofKind.length === 0) return [];
      const selection = selectionOf(kind, fields, context, info);
      return [...(await context.plans.loadNodes(kind, ofKind, selection))];
    }),
  );
  return new Map(found.flat());
}

/** @returns the texts by which a node can be found. */
export function searchedTexts(node: PlannedNode): readonly string[] {
  const kind = SEARCHED_KINDS.find((one) => one === kindOfId(node.id));
  const names = kind === undefined ? [] : SEARCHED_PROPERTIES[kind];
  return names.flatMap((name) => {
    const value = node.properties[name];
    return toText(value) ?? toTexts(value);
  });
}

function selectionOf(
  kind: SearchedKind,
  fields: readonly PlannedField[],
  context: RequestContext,
  info: GraphQLResolveInfo,
): NodeSelection {
  const type = info.schema.getType(kind);
  const types = isObjectType(type) ? [type] : [];
  const reader = createSelectionReader(info, context.keys);
  const texts: NodeSelection = { properties: SEARCHED_PROPERTIES[kind], relations: [] };
  return fields.map((field) => reader.readNode(types, field.nodes)).reduce(mergeNodes, texts);
}
