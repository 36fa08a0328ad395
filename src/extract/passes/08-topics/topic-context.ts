import { fold } from '../../../domain/fold.ts';
import type { TopicContext } from '../../../domain/vocabulary/topic-context.ts';
import { TOPIC_CONTEXT_STEMS } from '../../lexicon/topic-contexts.ts';

const STEMS = TOPIC_CONTEXT_STEMS.map(([context, stems]) => ({ context, stems: stems.split(' ') }));

/** @returns the context that the words of a label tell; OTHER where none does. */
export function contextOfTopic(label: string): TopicContext {
  const words = fold(label).split(' ');
  const row = STEMS.find(({ stems }) => stems.some((stem) => words.some((word) => word.startsWith(stem))));
  return row?.context ?? 'OTHER';
}
