import { countMeetings } from '../../store/queries/meeting-counts/count-meetings.ts';
import { findTopicsOverTime } from '../../store/queries/meeting-counts/topics-over-time.ts';
import { builder } from '../builder.ts';
import { meetingListArguments } from '../connection/list-arguments.ts';
import { invalidArgument, withErrorCodes } from '../errors.ts';
import { filteredList } from '../field/relation.ts';
import { MeetingConnection } from '../meeting/meeting-connection.ts';
import { MeetingFilterInput } from '../meeting/meeting-filter-input.ts';
import { checkRange } from '../network/check-range.ts';
import { readLinkQuestion } from '../network/link-question.ts';
import type { RelationArguments } from '../selection/read-request.ts';
import { type MeetingCountsSource, MeetingCountsType, MeetingGroupingEnum } from './meeting-counts.ts';
import { IntervalEnum, type TopicsOverTimeSource, TopicsOverTimeType } from './topics-over-time.ts';

const MEETING_COUNTS = 'Query.meetingCounts';
const COMMON_MEETINGS = 'Query.commonMeetings';
const TOPICS_OVER_TIME = 'Query.topicsOverTime';
/** A chart of some years by days has more rows than a page of a list. */
const GROUPS = { min: 1, max: 1000 } as const;
const MAX_ACTORS = 20;
/** A scan of the meetings, or of those of an actor, in rows looked at. */
const COST = 2000;

interface CommonMeetingsArguments extends RelationArguments {
  readonly actors: readonly string[];
}

builder.queryFields((t) => ({
  meetingCounts: t.field({
    type: MeetingCountsType,
    nullable: false,
    description: 'How many meetings there are by time, kind, topic, place or participants.',
    extensions: { cost: COST },
    args: {
      groupBy: t.arg({ type: MeetingGroupingEnum, required: true, description: 'What the meetings are counted by.' }),
      filter: t.arg({
        type: MeetingFilterInput,
        description:
          'Which meetings count; those that took place, HELD and ONGOING, where it says nothing of the status.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 100,
        description: `How many groups to show, ${GROUPS.min} to ${GROUPS.max}: of time the latest, else the greatest.`,
      }),
    },
    resolve: (_root, { groupBy, filter: given, first }, context) =>
      withErrorCodes(async (): Promise<MeetingCountsSource> => {
        const most = checkRange(`${MEETING_COUNTS}(first)`, first, GROUPS);
        const { filter } = await readLinkQuestion({ field: MEETING_COUNTS, actors: [], filter: given }, context);
        const { rows, totals } = await countMeetings(context.store, { groupBy, filter, most }, context.signal);
        let read: ReturnType<typeof totals> | null = null;
        return {
          rows,
          totals: () => {
            read ??= totals();
            return read;
          },
        };
      }),
  }),
  commonMeetings: t.field({
    type: MeetingConnection,
    nullable: false,
    description: 'The meetings in which all of two or more actors took part, the latest first; each shows its status.',
    args: {
      actors: t.arg.idList({
        required: true,
        description: `Ids or names of two or more actors, at most ${MAX_ACTORS} with those of the filter.`,
      }),
      ...meetingListArguments,
    },
    ...filteredList('Query.meetings', ({ actors, filter }: CommonMeetingsArguments) => {
      if (new Set(actors).size < 2) throw invalidArgument(`${COMMON_MEETINGS}(actors)`, actors, 'two different actors');
      return { ...filter, with: [...new Set([...actors, ...actorsOf(filter)])] };
    }),
  }),
  topicsOverTime: t.field({
    type: TopicsOverTimeType,
    nullable: false,
    description: 'What the meetings at which some actors, such as a pair, were all present were about, over time.',
    extensions: { cost: COST },
    args: {
      actors: t.arg.idList({
        required: true,
        description: `Ids or names of the actors, 1 to ${MAX_ACTORS}; nobody's id or name finds nothing.`,
      }),
      interval: t.arg({
        type: IntervalEnum,
        required: true,
        defaultValue: 'YEAR',
        description: 'How long a period is.',
      }),
      filter: t.arg({
        type: MeetingFilterInput,
        description:
          'Which meetings count; those that took place, HELD and ONGOING, where it says nothing of the status.',
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 24,
        description: `How many periods to show, ${GROUPS.min} to ${GROUPS.max}: the latest.`,
      }),
    },
    resolve: (_root, { actors, interval, filter: given, first }, context) =>
      withErrorCodes(async (): Promise<TopicsOverTimeSource> => {
        const most = checkRange(`${TOPICS_OVER_TIME}(first)`, first, GROUPS);
        if (actors.length === 0 || actors.length > MAX_ACTORS) {
          throw invalidArgument(`${TOPICS_OVER_TIME}(actors)`, `${actors.length} actors`, `1 to ${MAX_ACTORS}`);
        }
        const named = actors.map((text) => ({ argument: 'actors', text }));
        const question = { field: TOPICS_OVER_TIME, actors: named, filter: given };
        const { ids, filter } = await readLinkQuestion(question, context);
        const known = ids.filter((id) => id !== null);
        if (known.length < ids.length) return { periods: [], omitted: 0 };
        const all = await findTopicsOverTime(context.store, { actors: known, interval, filter }, context.signal);
        return { periods: all.slice(-most), omitted: Math.max(0, all.length - most) };
      }),
  }),
}));

function actorsOf(filter: object | null | undefined): readonly string[] {
  const given: unknown = filter != null && 'with' in filter ? filter.with : null;
  return Array.isArray(given) ? given.map(String) : [];
}
