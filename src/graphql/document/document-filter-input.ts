import { builder } from '../builder.ts';

export const DocumentFilterInput = builder.inputType('DocumentFilter', {
  description:
    'Which documents to list: all that is given must hold, and what is left out, null or blank is no condition. Words match from where a word begins; case and accents do not count.',
  fields: (t) => ({
    title: t.string({ description: 'Words of the headline.' }),
    publisher: t.string({ description: 'Words of the name of the publisher.' }),
    language: t.string({ description: 'The language, by BCP 47; `en` has `en-GB` too.' }),
    from: t.field({
      type: 'PartialDate',
      description: 'Documents that can have been published then or later; those without a date never match.',
    }),
    to: t.field({
      type: 'PartialDate',
      description: 'Documents that can have been published then or earlier; those without a date never match.',
    }),
    mentions: t.idList({ description: 'Actors who are all named in it, by id or name; at most 20.' }),
  }),
});
