import { builder } from '../builder.ts';

export const StatementFilterInput = builder.inputType('StatementFilter', {
  description:
    'Which statements to list: all that is given must hold, and what is left out, null or blank is no condition. Words match from where a word begins; case and accents do not count.',
  fields: (t) => ({
    speaker: t.id({ description: 'Who said it, by id or name.' }),
    topic: t.id({ description: 'A topic that it is about, by id or label.' }),
    text: t.string({ description: 'Words of what was said.' }),
    quoted: t.boolean({ description: 'Whether the document has it word for word.' }),
    from: t.field({
      type: 'PartialDate',
      description: 'Those in a document of then or later; those of a document without a date never match.',
    }),
    to: t.field({
      type: 'PartialDate',
      description: 'Those in a document of then or earlier; those of a document without a date never match.',
    }),
  }),
});
