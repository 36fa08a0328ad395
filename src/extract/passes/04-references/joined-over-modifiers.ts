import { WordClass } from '../../lexicon/word-class.ts';
import type { Words } from '../03-names/words.ts';
import { stretchEnds } from './modifier-stretch.ts';
import type { Phrase } from './phrase.ts';

/**
 * Lists whose members say more of themselves: "A, 54, who has run the board since 2019, and B", "A (Greens) and B (Labour)",
 * "A of Peru; B, its envoy; and C, who leads the union". @returns the phrases of the list that begins with the one at `index`;
 * itself alone where none does, or where nothing parts its members.
 */
type Listed = Pick<Phrase, 'from' | 'to' | 'end' | 'actors' | 'isPossessor' | 'kind'>;

const MAX_MEMBERS = 12;
const ARTICLE = new WordClass(['the', 'his', 'her', 'its', 'their', 'a', 'an']);

interface Joint {
  /** The token behind the joining words. */
  readonly to: number;
  readonly isLast: boolean;
  readonly isParted: boolean;
}

/** The token behind `, and`, `and`, `as well as`, `; and`, with whether they end a list; null where nothing joins there. */
function jointAt(words: Words, at: number, isParted: boolean): Joint | null {
  const { lower } = words;
  const mark = words.tokens[at]?.text;
  const hasMark = mark === ',' || mark === ';';
  const from = hasMark ? at + 1 : at;
  if (lower[from] === 'and' || lower[from] === '&') return { to: from + 1, isLast: true, isParted };
  if (lower[from] === 'as' && lower[from + 1] === 'well' && lower[from + 2] === 'as')
    return { to: from + 3, isLast: true, isParted };
  return hasMark ? { to: from, isLast: false, isParted: isParted || mark === ';' } : null;
}

const beginsAt = <T extends Listed>(phrases: readonly T[], words: Words, at: number): T | undefined => {
  const from = ARTICLE.isAt(words, at) ? at + 1 : at;
  return phrases.find(
    (phrase) => (phrase.from === at || phrase.from === from) && !phrase.isPossessor && phrase.actors.length > 0,
  );
};

/** Where a phrase can end: first as it stands, then with what is said of it, which most have nothing of. */
function* endsOf(words: Words, { end, to }: Listed): Iterable<readonly [number, boolean]> {
  const starts = end === to ? [end] : [end, to];
  for (const at of starts) yield [at, false];
  for (const at of starts) for (const behind of stretchEnds(words, at)) yield [behind, true];
}

/** The member behind `phrase`, with the joint before it. */
function nextMember<T extends Listed>(
  words: Words,
  phrases: readonly T[],
  phrase: T,
): { readonly member: T; readonly joint: Joint } | null {
  for (const [end, isParted] of endsOf(words, phrase)) {
    const joint = jointAt(words, end, isParted);
    const member = joint === null ? undefined : beginsAt(phrases, words, joint.to);
    if (joint === null || member === undefined) continue;
    const isOther = !member.actors.some((actor) => phrase.actors.includes(actor));
    // What only a comma joins must be a name: a role there is an apposition.
    if (isOther && (joint.isLast || member.kind === 'name')) return { member, joint };
  }
  return null;
}

export function joinedOverModifiers<T extends Listed>(
  words: Words,
  phrases: readonly T[],
  index: number,
): readonly T[] {
  const first = phrases[index];
  if (first === undefined || first.isPossessor || first.actors.length === 0) return [];
  const list: T[] = [first];
  let isParted = false;
  for (let current = first; list.length < MAX_MEMBERS; ) {
    const next = nextMember(words, phrases, current);
    if (next === null) return [first];
    list.push(next.member);
    isParted ||= next.joint.isParted;
    if (next.joint.isLast) return isParted ? list : [first];
    current = next.member;
  }
  return [first];
}
