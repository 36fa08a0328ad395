import type { Words } from '../../03-names/words.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';

const RELATIVE: ReadonlySet<string> = new Set(['where', 'which']);
/** What may stand between that and the name: both, the student leader. */
const QUALIFYING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'NUM', 'PROPN', 'PART']);
const MAX_QUALIFIERS = 5;

/** Whether the people are those of a relative clause: a forum at which `the student leader A` spoke, where `A and B` sat. */
export function isInRelative({ lower, tokens }: Words, { from }: PhraseGroup): boolean {
  let at = from - 1;
  while (from - at <= MAX_QUALIFIERS && !RELATIVE.has(lower[at] ?? '') && QUALIFYING.has(tokens[at]?.pos ?? 'X'))
    at -= 1;
  return RELATIVE.has(lower[at] ?? '');
}
