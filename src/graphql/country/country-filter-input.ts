import { builder } from '../builder.ts';

export const CountryFilterInput = builder.inputType('CountryFilter', {
  description:
    'Which countries to list: all that is given must hold, and what is left out, null or blank is no condition. Words match from where a word begins; case and accents do not count.',
  fields: (t) => ({
    name: t.string({ description: 'Words of a name or an alias.' }),
    region: t.string({ description: 'Words of the region of the United Nations, such as Asia.' }),
  }),
});
