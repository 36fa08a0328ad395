import { builder } from '../builder.ts';
import { MeetingKindEnum, MeetingStatusEnum } from '../vocabulary-enums.ts';

export const MeetingFilterInput = builder.inputType('MeetingFilter', {
  description: 'Which meetings to list: all that is given must hold, and what is left out or null is no condition.',
  fields: (t) => ({
    with: t.idList({ description: 'Actors who all took part, by id; at most 20.' }),
    withAny: t.idList({
      description: 'Actors of whom at least one took part, by id; at most 200, and none finds nothing.',
    }),
    about: t.string({
      description:
        'Words of a topic, of a name of an actor that a topic concerns, or of the title; case and accents do not count.',
    }),
    kinds: t.field({ type: [MeetingKindEnum], description: 'Kinds of meeting, any of them.' }),
    statuses: t.field({ type: [MeetingStatusEnum], description: 'What became of the meeting, any of them.' }),
    from: t.field({
      type: 'PartialDate',
      description: 'Meetings that can have gone on then or later; those without a date never match.',
    }),
    to: t.field({
      type: 'PartialDate',
      description: 'Meetings that can have begun then or earlier; those without a date never match.',
    }),
  }),
});
