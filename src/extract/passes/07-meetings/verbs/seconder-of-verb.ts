import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import type { Words } from '../../03-names/words.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

/** How far behind the verb they may stand who did the same, in tokens. */
const MAX_DISTANCE = 25;

/** So did, as did, as had: what says that somebody else did it too. */
const isSame = ({ lower }: Words, at: number): boolean =>
  /^(?:so|as)$/u.test(lower[at] ?? '') && /^(?:did|had|has|will)$/u.test(lower[at + 1] ?? '');

/** @returns who signed too: A signed the pact, and so did `B`; null where nobody is told of. */
export function seconderOf({ words, groups }: MeetingSentence, rule: MeetingVerbRule, at: number): PhraseGroup | null {
  if (rule.kind !== 'SIGNING') return null;
  for (let index = at + 1; index < Math.min(at + MAX_DISTANCE, words.tokens.length - 2); index += 1) {
    if (!isSame(words, index)) continue;
    // As did the Peruvian minister, B: the article is of the phrase or before it.
    const group = groups.find(
      ({ from }) => from === index + 2 || (from === index + 3 && words.lower[from - 1] === 'the'),
    );
    return group !== undefined && group.actors.length > 0 ? group : null;
  }
  return null;
}
