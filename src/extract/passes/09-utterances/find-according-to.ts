import type { Mention } from '../../layers.ts';
import { findSubjectAfter } from './find-subject.ts';
import { type SentenceView, wordAt } from './sentence-view.ts';

/** @returns who stands after "according to", with the index of "according"; null where the sentence has none. */
export function findAccordingTo(view: SentenceView): { readonly at: number; readonly mention: Mention | null } | null {
  const at = view.tokens.findIndex(
    (_, index) =>
      view.isQuoted[index] === false && wordAt(view, index) === 'according' && wordAt(view, index + 1) === 'to',
  );
  return at < 0 ? null : { at, mention: findSubjectAfter(view, at + 2).mention };
}
