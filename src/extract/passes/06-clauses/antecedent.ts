import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import type { PhraseGroup } from './phrase-groups.ts';
import { isVerb } from './verb-group.ts';

/** Whether the group ends before the token, with or without what is said of its last: A, who runs the board. */
export const endsAt = (group: PhraseGroup, at: number): boolean => group.to === at || group.phrases.at(-1)?.to === at;

/** It was A, not B, who came: who stands before the `not`, where the group is told to be the wrong one; else null. */
export function contrasted(
  words: Words,
  groups: readonly PhraseGroup[],
  { from, phrases }: PhraseGroup,
): PhraseGroup | null {
  const last = phrases.at(-1)?.from ?? from;
  const start = words.lower[last - 1] === 'not' ? last - 1 : last - 2;
  if (!/^(?:not|rather than|instead of)$/u.test(textIn(words, start, last))) return null;
  const end = /^(?:,|and|but)$/u.test(words.lower[start - 1] ?? '') ? start - 1 : start;
  return groups.findLast((one) => endsAt(one, end) || endsAt(one, end - 1)) ?? null;
}

const PARTING = /^(?:with|to|by|from)$/u;

/** Whom a relative clause is of, and so is the verb behind the clause. @param opener token of the relative pronoun. @returns the group right before it, or before its comma. */
export function antecedentAt(words: Words, groups: readonly PhraseGroup[], opener: number): PhraseGroup | null {
  const group = groups.findLast((one) => endsAt(one, opener) || endsAt(one, opener - 1));
  return group === undefined ? null : lastOf(words, group);
}

/** Talks with A and with B, who came late: a preposition of its own parts the last from the others. */
export function lastOf(words: Words, group: PhraseGroup): PhraseGroup {
  const at = group.phrases.findLastIndex(({ from }) =>
    PARTING.test(words.lower[words.lower[from - 1] === 'the' ? from - 2 : from - 1] ?? ''),
  );
  const phrases = group.phrases.slice(at);
  const [first] = phrases;
  if (at < 1 || first === undefined) return group;
  return { ...group, from: first.from, phrases, actors: [...new Set(phrases.flatMap(({ actors }) => actors))] };
}

/** Who still back it: the verb of the relative clause stands behind its adverbs. */
export function afterAdverbs({ tokens }: Words, start: number): number {
  let at = start;
  while (tokens[at]?.pos === 'ADV') at += 1;
  return at;
}

/** What opens a time or a place between commas. */
const ADJUNCT = /^(?:on|in|at|last|this|late|early|earlier|during|yesterday|today)$/u;
/** How far before its last name a relative clause may begin, in tokens. */
const MAX_RELATIVE = 16;

/** Lund, who received Peru's premier, Ana Solís, on Tuesday, will go: who the relative clause is of, whose end the adjunct is. */
export function subjectOverRelative(
  words: Words,
  groups: readonly PhraseGroup[],
  group: PhraseGroup,
  comma: number,
): PhraseGroup | null {
  if (!ADJUNCT.test(words.lower[comma + 1] ?? '')) return null;
  for (let at = group.from - 1; at > Math.max(0, group.from - MAX_RELATIVE); at -= 1) {
    if (/^[;:.]$/u.test(words.lower[at] ?? '')) return null;
    if (words.lower[at] !== 'who' || words.lower[at - 1] !== ',') continue;
    const antecedent = isVerb(words, afterAdverbs(words, at + 1)) ? antecedentAt(words, groups, at) : null;
    return antecedent !== null && antecedent.actors.length > 0 ? antecedent : null;
  }
  return null;
}
