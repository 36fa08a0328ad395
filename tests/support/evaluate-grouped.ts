import type { GroupedRelation, Hop } from '../../src/store/relations/relation.ts';
import { type Bound, type FixtureGraph, type GraphNode, hasLabel, membersOf } from './evaluate-plan.ts';
import { isListed } from './matches-filter.ts';

/** The rows of a grouped relation of one node or edge, found by walking every path. */
export function bindGrouped(
  graph: FixtureGraph,
  origin: Bound,
  relation: GroupedRelation,
  filter: unknown,
): readonly Bound[] {
  const items = countedFrom(graph, origin, relation).filter(
    (item) => relation.filter === 'none' || isListed('meeting', graph, item, ofWhatHappened(filter)),
  );
  const groups = new Map<GraphNode, GraphNode[]>();
  for (const item of items) {
    for (const end of followPresent(graph, item, relation.far)) {
      if (end === origin.node && relation.near !== null) continue;
      groups.set(end, [...(groups.get(end) ?? []), item]);
    }
  }
  return [...groups].map(([node, members]) => {
    const dates = members.map((member) => String(member.properties['dateKey'] ?? '')).filter((date) => date !== '');
    const [first = '', last = first] = [dates.toSorted()[0], dates.toSorted().at(-1)];
    return {
      node,
      edge: { count: members.length, first, last, members: members.map((member) => member.properties.id) },
    };
  });
}

function countedFrom(graph: FixtureGraph, origin: Bound, { near, counted }: GroupedRelation): readonly GraphNode[] {
  if (near === null) return membersOf(graph, origin).map(({ node }) => node);
  if (!hasLabel(origin.node, near.source)) return [];
  // The far end of the near hop, seen from the counted thing, is where it started.
  return graph.labelled(counted).filter((item) => followPresent(graph, item, reversed(near)).includes(origin.node));
}

function reversed({ source, hop }: NonNullable<GroupedRelation['near']>): Hop {
  return { ...hop, direction: hop.direction === 'out' ? 'in' : 'out', label: source };
}

/** Who stayed away from a meeting, and who was only invited to one that took place, was not there. */
function followPresent(graph: FixtureGraph, item: GraphNode, hop: Hop): readonly GraphNode[] {
  const tookPlace = item.properties['status'] === 'HELD' || item.properties['status'] === 'ONGOING';
  const away = tookPlace ? ['ABSENT', 'INVITED'] : ['ABSENT'];
  return graph
    .follow(item, hop)
    .filter(({ edge }) => hop.presentOnly !== true || !away.includes(String(edge['role'])))
    .map(({ node }) => node);
}

function ofWhatHappened(filter: unknown): unknown {
  const given = typeof filter === 'object' && filter !== null ? filter : {};
  return JSON.stringify(given).includes('"statuses":[') ? given : { ...given, statuses: ['HELD', 'ONGOING'] };
}
