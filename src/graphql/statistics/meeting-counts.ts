import { ACTOR_KINDS, type NodeKind } from '../../domain/ids.ts';
import { MEETING_GROUPINGS } from '../../domain/vocabulary/meeting-grouping.ts';
import type { MeetingCount, MeetingCounts, MeetingTotals } from '../../store/queries/meeting-counts/count-meetings.ts';
import { builder } from '../builder.ts';
import { withErrorCodes } from '../errors.ts';
import { loadNode } from '../field/load-node.ts';
import { ActorInterface, NodeInterface } from '../node/node-refs.ts';

/** What stands behind the counts: the rows, and the totals, which are read once and only where they are asked for. */
export interface MeetingCountsSource {
  readonly rows: MeetingCounts['rows'];
  readonly totals: () => Promise<MeetingTotals>;
}

/** The totals look at everything that the rows were counted from once more. */
const TOTALS_COST = 2000;
const KINDS: readonly NodeKind[] = [...ACTOR_KINDS, 'Topic', 'Place'];

export const MeetingGroupingEnum = builder.enumType('MeetingGrouping', {
  description: 'What meetings are counted by.',
  values: {
    DAY: { description: MEETING_GROUPINGS.DAY },
    MONTH: { description: MEETING_GROUPINGS.MONTH },
    YEAR: { description: MEETING_GROUPINGS.YEAR },
    KIND: { description: MEETING_GROUPINGS.KIND },
    STATUS: { description: MEETING_GROUPINGS.STATUS },
    TOPIC: { description: MEETING_GROUPINGS.TOPIC },
    COUNTRY: { description: MEETING_GROUPINGS.COUNTRY },
    PLACE: { description: MEETING_GROUPINGS.PLACE },
    PAIR: { description: MEETING_GROUPINGS.PAIR },
    ACTOR: { description: MEETING_GROUPINGS.ACTOR },
  },
});

const MeetingCountType = builder.objectRef<MeetingCount>('MeetingCount').implement({
  description: 'One group of meetings, counted.',
  fields: (t) => ({
    key: t.exposeString('key', {
      nullable: false,
      description:
        'What the group has in common: a date as far as it is known, a value, an id, or two ids with a space; empty where the date is unknown.',
    }),
    count: t.exposeInt('count', { nullable: false, description: 'How many meetings are in the group.' }),
    node: t.field({
      type: NodeInterface,
      description: 'The topic, country, place or actor behind the group; null for other groups.',
      resolve: ({ ids }, _args, context, info) => {
        const [id, second] = ids;
        return id === undefined || second !== undefined ? null : loadNode(id, KINDS, context, info);
      },
    }),
    pair: t.field({
      type: [ActorInterface],
      nullable: { list: false, items: true },
      description: 'The two actors of a pair; empty for other groups.',
      resolve: async ({ ids }, _args, context, info) =>
        ids.length < 2 ? [] : Promise.all(ids.map((id) => loadNode(id, ACTOR_KINDS, context, info))),
    }),
  }),
});

export const MeetingCountsType = builder.objectRef<MeetingCountsSource>('MeetingCounts').implement({
  description: 'Meetings counted by what they have in common, with what the rows leave out.',
  fields: (t) => ({
    rows: t.field({
      type: [MeetingCountType],
      nullable: false,
      description: 'Groups of time in the order of time; others with the greatest counts first, equals by key.',
      resolve: ({ rows }) => rows,
    }),
    meetingCount: t.int({
      nullable: false,
      description: 'How many meetings match, each counted once.',
      extensions: { cost: TOTALS_COST },
      resolve: (source) => withErrorCodes(async () => (await source.totals()).meetings),
    }),
    groupCount: t.int({
      nullable: false,
      description: 'How many groups there are, those that no row shows among them.',
      extensions: { cost: TOTALS_COST },
      resolve: (source) => withErrorCodes(async () => (await source.totals()).groups),
    }),
    otherCount: t.int({
      nullable: false,
      description: 'What the groups that no row shows count together; a meeting of several groups is counted in each.',
      extensions: { cost: TOTALS_COST },
      resolve: (source) =>
        withErrorCodes(async () => {
          const shown = source.rows.reduce((sum, { count }) => sum + count, 0);
          return Math.max(0, (await source.totals()).counted - shown);
        }),
    }),
    ungroupedCount: t.int({
      nullable: false,
      description: 'How many of the meetings are in no group, as those without a topic are where topics are counted.',
      extensions: { cost: TOTALS_COST },
      resolve: (source) => withErrorCodes(async () => (await source.totals()).ungrouped),
    }),
  }),
});
