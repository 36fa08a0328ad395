import { isRemote } from '../kinds/remote-kind.ts';
import type { MeetingMention, MeetingSentence, Venue } from '../meeting-mention.ts';
import { venueOfCity } from './venue-of-city.ts';

/** Where the meetings of a diary are, by the head of the line: `– Lima: …`, `– European Parliament, Strasbourg: …`. */
const MAX_LINE_HEADING = 8;

/** @returns the place that heads the line; null where none does. */
function placeOfLine({ words, chunks }: MeetingSentence, codes: ReadonlySet<string>): Venue | null {
  const colon = words.lower.indexOf(':');
  if (colon < 1 || colon > MAX_LINE_HEADING) return null;
  const place = chunks.find((chunk) => chunk.kind === 'place' && !chunk.isRegion && chunk.to === colon);
  const before = words.lower[(place?.from ?? 0) - 1] ?? '';
  return place !== undefined && /^(?:[-–—•*,]|)$/u.test(before) ? venueOfCity(words, chunks, place, codes) : null;
}

/** @returns the mention of a new meeting with the place of its line, where its own clause tells none. */
export function withPlaceOfLine(
  sentence: MeetingSentence,
  mention: MeetingMention,
  codes: ReadonlySet<string>,
): MeetingMention {
  const isOpen = mention.force === 'new' && mention.venue.city === null && !isRemote(mention.kind);
  const venue = isOpen ? placeOfLine(sentence, codes) : null;
  return venue === null ? mention : { ...mention, venue };
}
