import { builder } from '../builder.ts';

export const PersonFilterInput = builder.inputType('PersonFilter', {
  description:
    'Which people to list: all that is given must hold, and what is left out, null or blank is no condition. Words match from where a word begins; case and accents do not count.',
  fields: (t) => ({
    name: t.string({ description: 'Words of a name or an alias.' }),
    country: t.id({
      description: 'The country that they belong to or act for, by id, name or ISO 3166-1 code.',
    }),
    title: t.string({
      description: 'Words of the title of an office that they hold or held; in the organization, where one is given.',
    }),
    organization: t.id({ description: 'The organization in which they hold or held an office, by id or name.' }),
  }),
});
