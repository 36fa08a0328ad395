import type { Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';

/**
 * A of airBaltic and B, A of the arms maker KNDS and B: the house that the first is of parts no list, whether the text has its
 * name as that of a body or not.
 */
const MAX_NAME = 4;
const ARTICLE = /^(?:the|a|an)$/u;
const NAME = /\p{Lu}/u;
const JOINT = /^(?:and|,)$/u;

const isPerson = ({ kind, actors, isPossessor }: Phrase): boolean =>
  kind === 'name' && !isPossessor && actors.length === 1 && actors.every((actor) => actor.startsWith('p'));
const isBody = ({ kind, actors }: Phrase): boolean =>
  kind === 'side' && actors.length > 0 && actors.every((actor) => actor.startsWith('o'));

/** The token behind the name of a house that begins at `at`; -1 where none does. */
function endOfName(words: Words, at: number, limit: number): number {
  let to = at;
  while (to < limit && to - at < MAX_NAME && NAME.test(words.tokens[to]?.text ?? '')) to += 1;
  return to > at ? to : -1;
}

/** @returns the phrases with each person who is told with a house reaching over it, where a list goes on behind. */
export function withHouses(words: Words, phrases: readonly Phrase[]): readonly Phrase[] {
  const { lower } = words;
  if (!lower.includes('of')) return phrases;
  const dropped = new Set<Phrase>();
  const found = phrases.map((phrase, index) => {
    if (!isPerson(phrase) || lower[phrase.end] !== 'of') return phrase;
    const from = ARTICLE.test(lower[phrase.end + 1] ?? '') ? phrase.end + 2 : phrase.end + 1;
    const next = phrases[index + 1];
    const isNamed = next !== undefined && isBody(next) && (next.from === from || next.from === phrase.end + 1);
    const end = isNamed ? next.end : endOfName(words, from, next?.from ?? lower.length);
    const behind = phrases.find((one) => one !== next && one.from >= end) ?? next;
    const follows = isNamed ? behind : next;
    const isListed =
      end !== -1 &&
      JOINT.test(lower[end] ?? '') &&
      follows !== undefined &&
      isPerson(follows) &&
      lower.slice(end, follows.from).every((word) => /^(?:and|,|the|['’]s)$/u.test(word));
    if (!isListed) return phrase;
    if (isNamed) dropped.add(next);
    return { ...phrase, end };
  });
  return dropped.size === 0 ? found : found.filter((phrase) => !dropped.has(phrase));
}
