import { WordClass } from '../../lexicon/word-class.ts';
import { isPossessive, type Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';
import type { Crowd } from './crowd.ts';

/**
 * One whom nobody names, who is met like a crowd: "the mayor", "the bank's governor", "Lund's father". Limits: not `a
 * minister`, who is any.
 */

/** The mayor, the trade minister: one of an office whom the article never names, also by pronoun. */
const rolesOfNobody = (words: Words, phrases: readonly Phrase[]): readonly Crowd[] =>
  phrases.flatMap(({ kind, actors, isPossessor, from, to }) =>
    actors.length === 0 &&
    !isPossessor &&
    (kind === 'pronoun'
      ? /^(?:he|she|him|they|them)$/u.test(words.lower[from] ?? '')
      : kind === 'role' &&
        words.lower[from] === 'the' &&
        words.lower[from + 1] !== 'late' &&
        !(words.lower[to - 1] ?? '').endsWith('s'))
      ? [{ from, head: to - 1, to, owners: [], names: [] }]
      : [],
  );

/** The bank's governor, the company's largest shareholder: the office of what no name owns. */
const rolesOwned = (words: Words, phrases: readonly Phrase[]): readonly Crowd[] =>
  phrases.flatMap(({ kind, actors, isPossessor, from, to }) => {
    const isOne = kind === 'role' && actors.length === 0 && !isPossessor && !(words.lower[to - 1] ?? '').endsWith('s');
    if (!isOne || !isPossessive(words.tokens[from])) return [];
    let start = from;
    while (/^(?:NOUN|ADJ)$/u.test(words.tokens[start - 1]?.pos ?? '')) start -= 1;
    return words.tokens[start - 1]?.pos === 'DET' && start < from
      ? [{ from: start - 1, head: to - 1, to, owners: [], names: [] }]
      : [];
  });

const RELATIVES = new WordClass(
  'father mother wife husband widow widower brother sister son daughter parents family lawyer lawyers'.split(' '),
);

/** The father of whom a name tells: met Lund's father. */
const relativesOf = (words: Words, phrases: readonly Phrase[]): readonly Crowd[] =>
  RELATIVES.isIn(words)
    ? phrases.flatMap(({ kind, isPossessor, from, to }) => {
        const head = isPossessive(words.tokens[to]) ? to + 1 : to;
        return kind === 'name' &&
          isPossessor &&
          words.lower[from - 1] !== 'with' &&
          RELATIVES.isAt(words, head) &&
          !isPossessive(words.tokens[head + 1])
          ? [{ from, head, to: head + 1, owners: [], names: [] }]
          : [];
      })
    : [];

/** @returns those whom the sentence tells of by an office or as somebody's relative alone. */
export const unnamedOnes = (words: Words, phrases: readonly Phrase[]): readonly Crowd[] => [
  ...rolesOfNobody(words, phrases),
  ...rolesOwned(words, phrases),
  ...relativesOf(words, phrases),
];
