import { builder } from '../builder.ts';
import { InlineFormatEnum } from '../vocabulary-enums.ts';

const DocumentInput = builder.inputType('DocumentInput', {
  description:
    'A document that is handed in; what is given beside the text counts more than what the text says of itself.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'The document, in its format; at most 300,000 characters.' }),
    format: t.field({
      type: InlineFormatEnum,
      required: true,
      defaultValue: 'TEXT',
      description: 'How the text is written.',
    }),
    id: t.string({ description: 'The id that you know it by; the graph gives it one of its own.' }),
    title: t.string({ description: 'The headline.' }),
    publisher: t.string({ description: 'Who published it.' }),
    url: t.string({ description: 'Where it was published.' }),
    publishedAt: t.string({
      description:
        'When it was published, as `2024-12-13`, `2024-12`, `2024` or a time of ISO 8601; dates such as "on Tuesday" are read from here.',
    }),
    language: t.string({ description: 'Its language, by BCP 47, such as `en`; only English is read.' }),
  }),
});

export const IngestDocumentsInput = builder.inputType('IngestDocumentsInput', {
  description: 'Documents to read into the graph.',
  fields: (t) => ({
    documents: t.field({
      type: [DocumentInput],
      required: true,
      description: 'The documents: at least one, at most 100, of 5,000,000 characters together.',
    }),
  }),
});

export const IngestRecordsInput = builder.inputType('IngestRecordsInput', {
  description: 'Records of documents to store in the graph.',
  fields: (t) => ({
    records: t.field({
      type: ['RecordsObject'],
      required: true,
      description: 'The records, an object for each document: at least one, at most 1,000.',
    }),
  }),
});
