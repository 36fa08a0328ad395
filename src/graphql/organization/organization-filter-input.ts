import { builder } from '../builder.ts';
import { OrganizationKindEnum } from '../vocabulary-enums.ts';

export const OrganizationFilterInput = builder.inputType('OrganizationFilter', {
  description:
    'Which organizations to list: all that is given must hold, and what is left out, null or blank is no condition. Words match from where a word begins; case and accents do not count.',
  fields: (t) => ({
    name: t.string({ description: 'Words of a name or an alias.' }),
    kinds: t.field({ type: [OrganizationKindEnum], description: 'Kinds of organization, any of them.' }),
    country: t.id({ description: 'The country in which they are based, by id, name or ISO 3166-1 code.' }),
  }),
});
