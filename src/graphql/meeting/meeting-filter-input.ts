import { MAX_FILTER_DEPTH, MAX_FILTERS } from '../../store/plan/filters/check-nesting.ts';
import { SHOWN_CONFIDENCE } from '../../store/plan/filters/read-meeting-filter.ts';
import { builder } from '../builder.ts';
import { MeetingKindEnum, MeetingMediumEnum, MeetingStatusEnum } from '../vocabulary-enums.ts';

/** Its values as graphql-js makes them; `store/plan/filters/meeting-filter.ts` parses them. */
type GivenFilter = Readonly<Record<string, unknown>>;

export const MeetingFilterInput = builder.inputRef<GivenFilter>('MeetingFilter').implement({
  description:
    'Which meetings to list: all that is given must hold, and what is left out or null is no condition. A name stands for whoever has it, and finds nothing where nobody has.',
  fields: (t) => ({
    with: t.idList({ description: 'Actors who all took part, by id or name; at most 20.' }),
    withAny: t.idList({
      description: 'Actors of whom at least one took part, by id or name; at most 200, and none finds nothing.',
    }),
    about: t.string({
      description:
        'Words of a topic, of a name of an actor that a topic concerns, or of the title; case and accents do not count.',
    }),
    topics: t.idList({
      description: 'Topics of which it had at least one, by id or label; at most 200, and none finds nothing.',
    }),
    kinds: t.field({ type: [MeetingKindEnum], description: 'Kinds of meeting, any of them.' }),
    statuses: t.field({ type: [MeetingStatusEnum], description: 'What became of the meeting, any of them.' }),
    mediums: t.field({ type: [MeetingMediumEnum], description: 'How the participants were together, any of them.' }),
    from: t.field({
      type: 'PartialDate',
      description: 'Meetings that can have gone on then or later; those without a date never match.',
    }),
    to: t.field({
      type: 'PartialDate',
      description: 'Meetings that can have begun then or earlier; those without a date never match.',
    }),
    place: t.id({ description: 'Where it was held, by id or name.' }),
    country: t.id({
      description:
        'The country in which it was held, by id, name or ISO 3166-1 code, also where the place is not known.',
    }),
    minDocuments: t.int({ description: 'How many different documents report it at least.' }),
    minConfidence: t.float({
      description: `How likely it is right at least, from 0 to 1; those that a person recorded, without a confidence, always match. Where no filter says it, ${SHOWN_CONFIDENCE}: what is less likely is kept, and shown to who asks with 0.`,
    }),
    documents: t.idList({
      description: 'Documents of which at least one reports it, by id; at most 200, and none finds nothing.',
    }),
    and: t.field({
      type: [MeetingFilterInput],
      description: `Filters that all match. Filters may nest ${MAX_FILTER_DEPTH} levels deep, and be ${MAX_FILTERS} in all.`,
    }),
    or: t.field({
      type: [MeetingFilterInput],
      description: 'Filters of which at least one matches; none finds nothing.',
    }),
    not: t.field({
      type: MeetingFilterInput,
      description: 'A filter that does not match: a meeting without a date is not from any date on.',
    }),
  }),
});
