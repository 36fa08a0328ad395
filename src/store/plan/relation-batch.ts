import type { GraphReader } from '../port.ts';
import { relationNamed } from '../relations/relations.ts';
import { executePlan } from './execute-plan.ts';
import { mergeRelation } from './merge-selections.ts';
import type { RelationPage, RelationSelection, RootSelection } from './selection.ts';

/** A relation of one node that is waited for. */
export interface RelationOfNode {
  readonly id: string;
  readonly relation: RelationSelection;
}

/**
 * Relations of many nodes at once: what a DataLoader calls for the parents that no plan reached. Relations with the
 * same key are the same relation with the same arguments; what is asked below them is read together.
 *
 * @param waiting n relations in, n pages out, same order; an id that no node has, and one that comes twice, has its page
 * too. @throws RangeError for a relation that starts at no node.
 */
export async function loadRelations(
  reader: GraphReader,
  waiting: readonly RelationOfNode[],
  signal?: AbortSignal,
): Promise<readonly RelationPage[]> {
  const groups = groupByKey(waiting);
  const answer = await executePlan(reader, toRoots(groups), signal);
  return waiting.map(({ id, relation }) => {
    const root = answer.get(groups.get(relation.key)?.root ?? '');
    const page = root?.kind === 'nodes' ? root.nodes.get(id)?.pages[relation.key] : undefined;
    return page ?? { rows: [], hasMore: false, total: relation.wantsTotal ? 0 : null };
  });
}

interface Group {
  readonly relation: RelationSelection;
  readonly label: string;
  readonly ids: ReadonlySet<string>;
  /** Relations of the same nodes share a root. */
  readonly root: string;
}

function groupByKey(waiting: readonly RelationOfNode[]): ReadonlyMap<string, Group> {
  const relations = new Map<string, RelationSelection>();
  const ids = new Map<string, Set<string>>();
  for (const { id, relation } of waiting) {
    const same = relations.get(relation.key);
    if (same !== relation) relations.set(relation.key, same === undefined ? relation : mergeRelation(same, relation));
    ids.set(relation.key, (ids.get(relation.key) ?? new Set()).add(id));
  }
  const groups = [...relations].map(([key, relation]): [string, Group] => {
    const label = sourceOf(relation);
    const idsOfKey = ids.get(key) ?? new Set<string>();
    return [key, { relation, label, ids: idsOfKey, root: JSON.stringify([label, ...[...idsOfKey].sort()]) }];
  });
  return new Map(groups);
}

function toRoots(groups: ReadonlyMap<string, Group>): readonly RootSelection[] {
  const byRoot = Map.groupBy(groups.values(), (group) => group.root);
  return [...byRoot].flatMap(([key, [first, ...others]]): RootSelection[] => {
    if (first === undefined) return [];
    const relations = [first, ...others].map((group) => group.relation);
    return [{ kind: 'nodes', key, label: first.label, ids: [...first.ids], node: { properties: [], relations } }];
  });
}

function sourceOf({ relation: name }: RelationSelection): string {
  const relation = relationNamed(name);
  if (relation.kind !== 'path') throw new RangeError(`${name} starts at no node`);
  return relation.source;
}
