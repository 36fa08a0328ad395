import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { Party } from '../meeting-mention.ts';
import type { Government } from '../status/government.ts';

/** Left two days after a visit by X: X was the guest, and who left was no host. @param given who the noun's own words name. */
export const isVisitOfGuest = (rule: MeetingNounRule, given: readonly Party[], { place }: Government): boolean =>
  rule.kind === 'VISIT' && place === 'preposition' && given.length > 0 && given.every(({ role }) => role === 'VISITOR');
