import { isPerson } from '../../../entities.ts';
import type { MeetingMention } from '../meeting-mention.ts';

/** How many sentences behind an occasion its people may be told. */
const REACH = 2;
/** Rules of nouns that are an occasion for several people. */
const OCCASIONS: ReadonlySet<string> = new Set(['meeting', 'negotiation', 'meal', 'round', 'video-call', 'phone-call']);
const PRESENT: ReadonlySet<string> = new Set(['attended', 'attended-with']);

const peopleOf = ({ parties }: MeetingMention): number => parties.filter(({ actor }) => isPerson(actor)).length;

/** The talks, chaired by A, were attended by B and C: told for the first time, without a day or a place. */
export const isAttended = (mention: MeetingMention): boolean =>
  mention.status === 'HELD' &&
  mention.force === 'reference' &&
  mention.isAnaphoric !== true &&
  OCCASIONS.has(mention.rule) &&
  peopleOf(mention) > 1;

/**
 * The video call has ended. A and B took part: whoever is said to have been there founds the meeting of the noun just before,
 * of which nobody was named yet.
 * @param settings the references that pointed at no meeting
 */
export const openOccasionOf = (
  mention: MeetingMention,
  settings: readonly MeetingMention[],
): MeetingMention | undefined =>
  mention.status === 'HELD' && PRESENT.has(mention.rule) && peopleOf(mention) > 1
    ? settings.findLast(
        (one) =>
          OCCASIONS.has(one.rule) &&
          one.status === 'HELD' &&
          !one.isEarlier &&
          mention.sentence - one.sentence >= 0 &&
          mention.sentence - one.sentence <= REACH,
      )
    : undefined;
