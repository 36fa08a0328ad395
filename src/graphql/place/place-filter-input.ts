import { builder } from '../builder.ts';
import { PlaceKindEnum } from '../vocabulary-enums.ts';

export const PlaceFilterInput = builder.inputType('PlaceFilter', {
  description:
    'Which places to list: all that is given must hold, and what is left out, null or blank is no condition. Words match from where a word begins; case and accents do not count.',
  fields: (t) => ({
    name: t.string({ description: 'Words of the name.' }),
    kinds: t.field({ type: [PlaceKindEnum], description: 'Kinds of place, any of them.' }),
    country: t.id({ description: 'The country in which they lie, by id, name or ISO 3166-1 code.' }),
  }),
});
