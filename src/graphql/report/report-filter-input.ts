import { builder } from '../builder.ts';
import { MeetingKindEnum, MeetingStatusEnum } from '../vocabulary-enums.ts';

export const ReportFilterInput = builder.inputType('ReportFilter', {
  description:
    'Which reports to list: all that is given must hold, and what is left out, null or blank is no condition. Words match from where a word begins; case and accents do not count.',
  fields: (t) => ({
    kinds: t.field({ type: [MeetingKindEnum], description: 'Kinds of meeting by the report, any of them.' }),
    statuses: t.field({
      type: [MeetingStatusEnum],
      description: 'What became of the meeting by the report, any of them.',
    }),
    minConfidence: t.float({ description: 'How sure the report is at least, from 0 to 1.' }),
    publisher: t.string({ description: 'Words of the name of the publisher of its document.' }),
    from: t.field({
      type: 'PartialDate',
      description: 'Those of a document of then or later; those of a document without a date never match.',
    }),
    to: t.field({
      type: 'PartialDate',
      description: 'Those of a document of then or earlier; those of a document without a date never match.',
    }),
  }),
});
