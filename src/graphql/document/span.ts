import type { Span } from '../../domain/span.ts';
import { builder } from '../builder.ts';

export const SpanType = builder.objectRef<Span>('Span').implement({
  description: 'A piece of a text, such as that of a document: UTF-16 offsets, half-open.',
  fields: (t) => ({
    start: t.exposeInt('start', { nullable: false, description: 'Where it starts, inclusive.' }),
    end: t.exposeInt('end', { nullable: false, description: 'Where it ends, exclusive.' }),
  }),
});
