import type { Mention } from '../../layers.ts';
import { isVerbAt, type SentenceView, tokenIndexAt, wordAt } from './sentence-view.ts';

/** @returns the first person before the first verb outside quotations; null where that verb has none. */
export function personBeforeVerb(view: SentenceView): Mention | null {
  const verb = view.tokens.findIndex((_, index) => isVerbAt(view, index) && view.isQuoted[index] === false);
  const isBefore = (mention: Mention): boolean => verb > 0 && tokenIndexAt(view, mention.start) < verb;
  const people = view.mentions.filter((mention) => mention.kind === 'person' && isBefore(mention));
  const isOwner = (mention: Mention): boolean => /^['’]s?$/u.test(wordAt(view, tokenIndexAt(view, mention.end)));
  return people.find((mention) => !isOwner(mention)) ?? people[0] ?? null;
}
