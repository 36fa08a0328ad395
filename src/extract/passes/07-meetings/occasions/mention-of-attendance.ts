import type { AttendanceRule } from '../../../rules/occasions/attendance-rule.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { MeetingMention, MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf, uniteParties } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';
import { mediumOfAttendance } from './medium-of-attendance.ts';

const CONFIDENCE = 0.7;

/** A reference that adds its people to what other clauses tell of. @param company whom they came with. */
export function mentionOfAttendance(
  sentence: MeetingSentence,
  rule: AttendanceRule,
  group: PhraseGroup,
  company: readonly Party[],
): MeetingMention {
  const { words } = sentence;
  // Who came on another day came to another meeting.
  const chosen = chooseTime(sentence, group.from, 'HELD');
  return {
    sentence: words.sentence.index,
    // Behind the meetings of its own sentence, which it may add to.
    token: words.tokens.length - 1,
    kind: 'MEETING',
    medium: mediumOfAttendance(words),
    status: 'HELD',
    parties: uniteParties([...company, ...partiesOf(words, group.phrases, rule.role)]),
    time: chosen === null || chosen.isOfReport ? null : chosen.time,
    venue: NO_VENUE,
    force: 'reference',
    rule: company.length > 0 ? 'accompanied' : 'attended',
    confidence: CONFIDENCE,
    isEarlier: false,
    isHearsay: false,
    extent: [group.from, group.to],
  };
}
