import { WordClass } from '../../lexicon/word-class.ts';
import { isPossessive, type Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';
import { clauseStart } from './clause-bounds.ts';
import type { PhraseGroup } from './phrase-groups.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * Welcomed Lund's decision to meet X: who would meet X is whose decision it is, and not who welcomes it. Limits: the owner stands
 * right before the noun and its adjectives; a pronoun may be anybody's, but where it opens the clause: his request to see X
 * was turned down.
 */
const AIMS = new WordClass(
  'decision plan plans offer refusal intention readiness willingness wish desire bid attempt proposal promise pledge failure request move efforts effort eagerness reluctance commitment determination'.split(
    ' ',
  ),
);
const MAX_ADJECTIVES = 3;
const OWN = new WordClass(['his', 'her', 'their']);

/** Whether nobody stands before the word in its clause who could be its subject: it is the first, or behind `said`. */
const opensClause = (words: Words, at: number): boolean =>
  clauseStart(words, at) === at || /^(?:said|says|and|but|,)$/u.test(words.lower[at - 1] ?? '');

/** @returns the owner as who does what the infinitive says; null where no such noun governs it. */
export function ownerOfAim(words: Words, phrases: readonly Phrase[], group: VerbGroup): PhraseGroup | null {
  const to = words.lower.lastIndexOf('to', group.verb);
  const aim = to - 1;
  if (to < group.from - 1 || !AIMS.isAt(words, aim)) return null;
  let from = aim;
  while (from > aim - MAX_ADJECTIVES && words.tokens[from - 1]?.pos === 'ADJ') from -= 1;
  const isOpening = OWN.isAt(words, from - 1) && opensClause(words, from - 1);
  if (!isOpening && !isPossessive(words.tokens[from - 1])) return null;
  const owner = phrases.find((one) => one.isPossessor && (one.to === from || one.to === from - 1));
  return owner === undefined || (owner.kind === 'pronoun' && !isOpening) || owner.actors.length === 0
    ? null
    : { from: owner.from, to: owner.end, phrases: [owner], actors: owner.actors };
}
