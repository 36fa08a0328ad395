import { textIn } from '../../../lexicon/placed-words.ts';
import { GERUND_GOVERNORS, type GerundGovernor } from '../../../rules/status/gerund-governors.ts';
import type { Words } from '../../03-names/words.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';

/** How far before a gerund what governs it may stand, in tokens. */
const GERUND_WINDOW = 9;

/** Denied on Tuesday having met X: a time or a place between the two. */
const ADJUNCT =
  / (?:(?:on|in|at|last|late on|early on|earlier on|later on|this) (?:the )?\S+|yesterday|again|later|earlier|flatly|publicly|repeatedly)$/u;

const MARK = /[“”"] ?/gu;

/** @returns what governs a gerund and says what became of its deed; null where it is no gerund or nothing does. */
export function governorOfGerund(words: Words, group: VerbGroup): GerundGovernor | null {
  const isGerund =
    (words.lower[group.verb] ?? '').endsWith('ing') || /^(?:ever |even )?(?:having|being)\b/u.test(group.text);
  if (!isGerund) return null;
  // Open to meeting X, had been on the verge of meeting X: the group begins before the preposition.
  const end = /^(?:to|of)$/u.test(words.lower[group.verb - 1] ?? '') ? group.verb : group.from;
  // “Looks forward” to meeting X: the marks quote what governs it.
  const before = textIn(words, end - GERUND_WINDOW, end)
    .replaceAll(MARK, '')
    .trimEnd();
  const direct = before.replace(ADJUNCT, '');
  return GERUND_GOVERNORS.find((one) => one.pattern.test(before) || one.pattern.test(direct)) ?? null;
}
