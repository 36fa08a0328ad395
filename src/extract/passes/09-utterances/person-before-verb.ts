import type { Mention } from '../../layers.ts';
import { isVerbAt, type SentenceView, tokenIndexAt, wordAt } from './sentence-view.ts';

/** Asked about the road, Pinto was brief: the participle has the subject behind its comma. */
function behindParticiple(view: SentenceView): number {
  if (!/^(?:asked|speaking|pressed|questioned|told|standing|flanked|quizzed|challenged)$/u.test(wordAt(view, 0)))
    return 0;
  const comma = view.lower.indexOf(',');
  return comma < 0 ? 0 : comma + 1;
}

/** @returns the first person before the first verb outside quotations; null where that verb has none. */
export function personBeforeVerb(view: SentenceView): Mention | null {
  const from = behindParticiple(view);
  const verb = view.tokens.findIndex(
    (_, index) => index >= from && isVerbAt(view, index) && view.isQuoted[index] === false,
  );
  const isBefore = ({ start }: Mention): boolean =>
    verb > 0 && tokenIndexAt(view, start) < verb && tokenIndexAt(view, start) >= from;
  const people = view.mentions.filter((mention) => mention.kind === 'person' && isBefore(mention));
  const isOwner = (mention: Mention): boolean => /^['’]s?$/u.test(wordAt(view, tokenIndexAt(view, mention.end)));
  return people.find((mention) => !isOwner(mention)) ?? people[0] ?? null;
}
