import type { TopicPeriod } from '../../store/queries/meeting-counts/topics-over-time.ts';
import { builder } from '../builder.ts';
import { withErrorCodes } from '../errors.ts';
import { loadNode } from '../field/load-node.ts';
import { checkRange } from '../network/check-range.ts';
import { TopicType } from '../node/node-refs.ts';

/** What stands behind the topics over time. */
export interface TopicsOverTimeSource {
  readonly periods: readonly TopicPeriod[];
  /** How many earlier periods there are. */
  readonly omitted: number;
}

const TOPICS = { min: 1, max: 200 } as const;

export const IntervalEnum = builder.enumType('Interval', {
  description: 'How long a period of time is.',
  values: {
    MONTH: { description: 'A month of the calendar; a meeting of which only the year is known stands under the year.' },
    YEAR: { description: 'A year of the calendar.' },
  },
});

const PeriodTopicType = builder.objectRef<TopicPeriod['topics'][number]>('PeriodTopic').implement({
  description: 'A topic of the meetings of a period.',
  fields: (t) => ({
    topic: t.field({
      type: TopicType,
      description: 'The topic; null where it is gone meanwhile.',
      resolve: ({ id }, _args, context, info) => loadNode(id, ['Topic'], context, info),
    }),
    meetingCount: t.exposeInt('meetings', {
      nullable: false,
      description: 'How many meetings of the period were about it.',
    }),
  }),
});

const TopicPeriodType = builder.objectRef<TopicPeriod>('TopicPeriod').implement({
  description: 'A period of time, and what its meetings were about.',
  fields: (t) => ({
    period: t.field({
      type: 'PartialDate',
      description: 'The month or the year, or what is known of it; null for the meetings without a date.',
      resolve: ({ period }) => (period === '' ? null : period),
    }),
    meetingCount: t.exposeInt('meetings', { nullable: false, description: 'How many meetings there were.' }),
    topicCount: t.int({
      nullable: false,
      description: 'How many different topics they had.',
      resolve: ({ topics }) => topics.length,
    }),
    topics: t.field({
      type: [PeriodTopicType],
      nullable: false,
      description: 'What they were about, the most frequent first.',
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 10,
          description: `How many topics to show: ${TOPICS.min} to ${TOPICS.max}.`,
        }),
      },
      resolve: ({ topics }, { first }) =>
        withErrorCodes(async () => topics.slice(0, checkRange('TopicPeriod.topics(first)', first, TOPICS))),
    }),
  }),
});

export const TopicsOverTimeType = builder.objectRef<TopicsOverTimeSource>('TopicsOverTime').implement({
  description: 'What meetings were about, period by period.',
  fields: (t) => ({
    periods: t.field({
      type: [TopicPeriodType],
      nullable: false,
      description: 'The periods that have a meeting, in the order of time, those without a date before all others.',
      resolve: ({ periods }) => periods,
    }),
    otherPeriodCount: t.exposeInt('omitted', {
      nullable: false,
      description: 'How many earlier periods are not shown.',
    }),
  }),
});
