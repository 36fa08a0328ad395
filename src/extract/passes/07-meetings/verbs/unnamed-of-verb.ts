import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import type { Words } from '../../03-names/words.ts';
import type { UnnamedParties } from '../parties/unnamed-parties.ts';

/** Who else was there, where nobody names them: business leaders; the members of the house that somebody addressed. */
export const unnamedOf = (words: Words, rule: MeetingVerbRule, found: UnnamedParties | null): string | undefined => {
  if (found === null) return rule.isAlone === true && rule.kind === 'MEETING' ? 'members' : undefined;
  return found.crowd.names.length > 0 ? undefined : (words.lower[found.crowd.head] ?? '');
};
