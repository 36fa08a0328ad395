import type { ParticipantRole } from '../../../../domain/vocabulary/participant-role.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf, uniteParties } from '../parties/parties.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';
import type { FurtherPartner } from './further-partners.ts';

/**
 * One meeting for each further partner, with the time and the place that stand with it: "met B in Oslo on Monday and C in
 * Lima on Tuesday". What it does not say is as at the first.
 *
 * @param base the meeting with the first partner, its parties those who met both.
 */
export function meetingsOfFurther(
  sentence: MeetingSentence,
  base: MeetingMention,
  partners: readonly FurtherPartner[],
  role: ParticipantRole,
  codes: ReadonlySet<string>,
): readonly MeetingMention[] {
  const { words, times, chunks, landmarks } = sentence;
  if (base.parties.length === 0) return [];
  // A and B each received C, A in Lima and B in Oslo: whoever is told again is no further partner.
  const own = new Set(base.parties.map(({ actor }) => actor));
  const further = partners.filter(({ group }) => !group.actors.every((actor) => own.has(actor)));
  return further.map(({ group, joined }, index): MeetingMention => {
    const start = words.tokens[joined]?.start ?? 0;
    const last = further[index + 1]?.joined ?? words.tokens.length;
    const end = words.tokens[last - 1]?.end ?? Number.POSITIVE_INFINITY;
    const part = {
      ...sentence,
      times: times.filter((time) => time.start >= start && time.end <= end && time.attributive !== true),
      chunks: chunks.filter((chunk) => chunk.from >= group.to && chunk.to <= last),
      landmarks: landmarks.filter((one) => one.from >= group.to && one.from < last),
    };
    const venue = chooseVenue(part, group.to, codes);
    return {
      ...base,
      parties: uniteParties([...base.parties, ...partiesOf(words, group.phrases, role)]),
      time: part.times[0] ?? base.time,
      venue: venue === NO_VENUE ? base.venue : venue,
    };
  });
}
