import type { Mention } from '../../layers.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import { type SentenceView, wordAt } from './sentence-view.ts';

const VIEW_OF = /^in the (?:view|opinion|eyes|judgment|judgement|words|estimation) of$/u;

const wordsAt = (view: SentenceView, at: number): string =>
  [0, 1, 2, 3].map((offset) => wordAt(view, at + offset)).join(' ');

/** @returns who stands after "according to" or "in the view of", with the index of its first word; null where the sentence has none. */
export function findAccordingTo(view: SentenceView): { readonly at: number; readonly mention: Mention | null } | null {
  const isFrame = (index: number): boolean =>
    (wordAt(view, index) === 'according' && wordAt(view, index + 1) === 'to') ||
    (wordAt(view, index) === 'in' && VIEW_OF.test(wordsAt(view, index)));
  const at = view.tokens.findIndex((_, index) => view.isQuoted[index] === false && isFrame(index));
  if (at < 0) return null;
  const next = wordAt(view, at) === 'in' ? at + 4 : at + 2;
  return { at, mention: findSubjectAfter(view, next).mention };
}
