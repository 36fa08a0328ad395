import { textIn } from '../../lexicon/placed-words.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { Words } from '../03-names/words.ts';
import { clauseStart, isBoundary } from './clause-bounds.ts';
import { findSubject } from './find-subject.ts';
import type { PhraseGroup } from './phrase-groups.ts';
import { readVerbGroup } from './verb-group.ts';

/** Whom a predicate is said of that a copula joins to its subject: the first to meet X, among those who met X. */
const RANKS = new WordClass('first second third fourth fifth last latest only next'.split(' '));
const COPULAS = /^(?:is|are|was|were|be|been|become|becomes|became|becoming)$/u;
const AMONG = /\b(?:among|one of|some of) (?:\S+ ){0,4}$/u;
/** How far before an infinitive the rank may stand that it completes, in tokens. */
const MAX_PREDICATE = 12;
/** How far before the rank its copula may stand, over a day. */
const MAX_PARTED = 6;
/** How far behind an inverted predicate its subject may stand, in tokens. */
const MAX_INVERTED = 22;

/** Of `the first leader to meet X`: whom the copula is said of. */
export function subjectOfRank(words: Words, groups: readonly PhraseGroup[], from: number): PhraseGroup | null {
  if (!RANKS.isIn(words)) return null;
  for (let at = from - 1; at > Math.max(0, from - MAX_PREDICATE); at -= 1) {
    if (!RANKS.isAt(words, at)) continue;
    for (let copula = at - 1; copula >= Math.max(0, at - MAX_PARTED); copula -= 1)
      if (COPULAS.test(words.lower[copula] ?? '')) return findSubject(words, groups, readVerbGroup(words, copula).from);
    if (at <= 2) return namedBehindCopula(words, groups, from);
  }
  return null;
}

/** The first to meet X was Y: whom the copula behind it names. */
function namedBehindCopula(words: Words, groups: readonly PhraseGroup[], from: number): PhraseGroup | null {
  for (let at = from + 1; at < Math.min(words.tokens.length, from + MAX_INVERTED) && !isBoundary(words, at); at += 1)
    if (/^(?:was|were|is|are|be)$/u.test(words.lower[at] ?? ''))
      return groups.find((group) => group.from === at + 1) ?? null;
  return null;
}

/** Of `among those who met X`: whom the copula before it is said of. */
export function subjectOfAmong(words: Words, groups: readonly PhraseGroup[], from: number): PhraseGroup | null {
  if (words.lower[from - 1] !== 'who') return null;
  const start = clauseStart(words, from - 1);
  const among = AMONG.exec(`${textIn(words, start, from - 1)} `);
  return among === null ? null : (groups.find((group) => group.from >= start && group.to < from - 1) ?? null);
}
