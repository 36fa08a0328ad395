import { builder } from '../builder.ts';
import { TopicContextEnum } from '../vocabulary-enums.ts';

export const TopicFilterInput = builder.inputType('TopicFilter', {
  description:
    'Which topics to list: all that is given must hold, and what is left out, null or blank is no condition. Words match from where a word begins; case and accents do not count.',
  fields: (t) => ({
    label: t.string({ description: 'Words of the label or an alias.' }),
    contexts: t.field({ type: [TopicContextEnum], description: 'Fields that a topic belongs to, any of them.' }),
    concerns: t.id({ description: 'An actor that they concern, by id or name.' }),
  }),
});
