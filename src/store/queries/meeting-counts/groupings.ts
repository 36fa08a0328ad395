import type { MeetingGrouping } from '../../../domain/vocabulary/meeting-grouping.ts';
import { wasPresent } from '../../plan/presence.ts';

/** A meeting has one value, and so stands in one group. */
interface ValueGrouping {
  readonly kind: 'value';
  /** What follows the meetings: rows of `key` and `count`. */
  readonly group: readonly string[];
  readonly isTime: boolean;
}

/** A meeting stands in as many groups as there are nodes, or pairs of nodes, behind it; perhaps in none. */
interface NodeGrouping {
  readonly kind: 'nodes';
  /** What follows the meetings: a row for each meeting and group, whose id is `group`. */
  readonly bind: readonly string[];
  readonly group: string;
  /** Rows of `ids` and `count`, each group once; `key` is a text that no other group has. */
  readonly count: readonly string[];
}

export type Grouping = ValueGrouping | NodeGrouping;

/** A date as it is known: cut off after its year, month or day, and left as it is where it is shorter. */
function byTime(length: number): ValueGrouping {
  return {
    kind: 'value',
    group: [`WITH substring(m.dateKey, 0, ${length}) AS key, count(*) AS count`],
    isTime: true,
  };
}

function byProperty(property: 'kind' | 'status'): ValueGrouping {
  return { kind: 'value', group: [`WITH m.${property} AS key, count(*) AS count`], isTime: false };
}

function byNode(pattern: string, conditions: readonly string[] = []): NodeGrouping {
  return {
    kind: 'nodes',
    bind: [`MATCH (m:Meeting)${pattern}`, ...conditions],
    group: 'n.id',
    count: ['WITH n, count(*) AS count', 'WITH n.id AS key, [n.id] AS ids, count'],
  };
}

const PRESENT = [`WHERE ${wasPresent('t', 'm')}`];

export const GROUPINGS: Readonly<Record<MeetingGrouping, Grouping>> = {
  DAY: byTime(10),
  MONTH: byTime(7),
  YEAR: byTime(4),
  KIND: byProperty('kind'),
  STATUS: byProperty('status'),
  TOPIC: byNode('-[:ABOUT]->(n:Topic)'),
  COUNTRY: byNode('-[:IN_COUNTRY]->(n:Country)'),
  PLACE: byNode('-[:HELD_IN]->(n:Place)'),
  ACTOR: byNode('<-[t:TOOK_PART]-(n:Actor)', PRESENT),
  PAIR: {
    kind: 'nodes',
    bind: [
      'MATCH (m:Meeting)<-[t:TOOK_PART]-(a:Actor)',
      ...PRESENT,
      'WITH m, collect(a.id) AS present',
      'UNWIND present AS one',
      'UNWIND present AS other',
      'WITH m, one, other',
      'WHERE one < other',
    ],
    group: "one + ' ' + other",
    count: ['WITH one, other, count(*) AS count', "WITH one + ' ' + other AS key, [one, other] AS ids, count"],
  },
};
