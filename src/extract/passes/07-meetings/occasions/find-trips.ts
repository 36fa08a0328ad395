import { toCountryId } from '../../../../domain/ids.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { Chunk } from '../../03-names/chunk.ts';
import type { Words } from '../../03-names/words.ts';
import { type MeetingMention, type MeetingSentence, onlyIf, type Venue } from '../meeting-mention.ts';
import { isPersonal } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { NO_VENUE, venueOfCity } from '../settings/venue-of-city.ts';
import type { Trip } from './trip.ts';
import { tripOfNoun } from './trip-of-noun.ts';
import { tripOfInvitation, tripOfVerb } from './trip-of-verb.ts';

/**
 * Visits of one who is named to a place: "X flies to Wales on Friday to meet farmers", "X is due in Lima next week", "X made
 * a surprise visit to Baghdad". Limits: none that is over whose day nobody tells.
 */
const CONFIDENCE = 0.65;
/** A stay is told by its day or its week. */
const NEAR = /\b(?:last|this|next) week(?:end)?\b|\bearlier this month\b|\bweeks? ago\b/u;
/** Was in Lima to hear complaints, for talks. */
const WITH_PURPOSE =
  /^[^;.]*? (?:to (?!date\b|\p{N})\p{Ll}+|for (?:\S+ ){0,3}?(?:talks|visit|meetings?|trip|tour)|on (?:\S+ ){0,3}?(?:visit|trip|tour))\b/u;

/** Was in Lima on Friday when the roof fell in. */
const isAtTheTime = (words: Words, { extent }: Trip): boolean =>
  words.lower.slice(extent[1], extent[1] + 8).includes('when');

/** Will travel to Lima and not see X. */
const UNREAL: ReadonlySet<string> = new Set(['REFUSED', 'DENIED', 'HYPOTHETICAL']);

type CountryChunk = Extract<Chunk, { readonly kind: 'country' }>;

/** The countries that a list goes on with behind the first. */
function furtherCountries({ words, chunks }: MeetingSentence, first: Chunk | null): readonly CountryChunk[] {
  if (first?.kind !== 'country') return [];
  const found: CountryChunk[] = [];
  for (let at = first.to; /^(?:,|and)$/u.test(words.lower[at] ?? ''); ) {
    while (/^(?:,|and|the|to)$/u.test(words.lower[at] ?? '')) at += 1;
    const next = chunks.find((chunk) => chunk.from === at);
    if (next?.kind !== 'country' || next.form !== 'name') break;
    if (![first, ...found].some((known) => known.code === next.code)) found.push(next);
    at = next.to;
  }
  return found;
}

function venueOf(sentence: MeetingSentence, { at, target, isHere }: Trip, codes: ReadonlySet<string>): Venue {
  if (isHere === true) return NO_VENUE;
  if (target === null) return chooseVenue(sentence, at, codes);
  if (target.kind === 'country') return { city: null, country: toCountryId(target.code) };
  if (target.kind === 'thing') return chooseVenue(sentence, at, codes);
  if (target.kind === 'place' ? target.isRegion : target.kind !== 'name') return NO_VENUE;
  return venueOfCity(sentence.words, sentence.chunks, target, codes);
}

/** @param known the other clauses of the sentence, which tell of the meetings of a journey. @returns visits to places that they do not tell. */
export function findTrips(
  sentence: MeetingSentence,
  codes: ReadonlySet<string>,
  known: readonly MeetingMention[],
): readonly MeetingMention[] {
  const { words } = sentence;
  const trips: MeetingMention[] = [];
  words.tokens.forEach((_, at) => {
    if (sentence.quoted[at] === true) return;
    const trip = tripOfVerb(sentence, at) ?? tripOfNoun(sentence, at) ?? tripOfInvitation(sentence, at);
    if (trip === null) return;
    const { parties } = trip;
    const isTold = known.some(
      (mention) =>
        (mention.token === at &&
          (mention.force === 'new' ||
            (trip.status !== 'CANCELLED' && trip.status !== 'PLANNED' && mention.parties.some(isPersonal)))) ||
        (mention.force === 'new' &&
          !UNREAL.has(mention.status) &&
          !(trip.status === 'PLANNED' && mention.status === 'HELD' && mention.extent[1] < trip.extent[0]) &&
          mention.parties.some((party) => parties.some((own) => own.actor === party.actor))),
    );
    if (isTold) return;
    const chosen = chooseTime(sentence, at, trip.isTimetable ? 'PLANNED' : trip.status);
    // Was in Lima in 2016, when she studied there: no visit that the news tells.
    const behind = textIn(words, trip.at);
    const isOfWeek = NEAR.test(behind);
    const isNear = chosen?.time.precision === 'DAY' || isOfWeek;
    if (trip.isStay && trip.status === 'HELD' && (!isNear || isAtTheTime(words, trip))) return;
    const { direction } = chosen?.time ?? { direction: null };
    const isAhead =
      chosen?.isOfReport === false && (direction === 'future' || (trip.isTimetable && direction !== 'past'));
    if (trip.isTimetable && !isAhead) return;
    const status = trip.status === 'HELD' && isAhead ? 'PLANNED' : trip.status;
    if (!['HELD', 'PLANNED', 'CANCELLED'].includes(status) || (status === 'HELD' && chosen === null)) return;
    const venue = venueOf(sentence, trip, codes);
    // Toured a farm on Monday: what is seen nowhere that is named is no visit to anybody.
    if (trip.target === null && (trip.owners ?? []).length === 0 && status === 'HELD' && venue.city === null) return;
    const whole: MeetingMention = {
      sentence: words.sentence.index,
      token: at,
      kind: 'VISIT',
      medium: 'IN_PERSON',
      status,
      parties: [...parties, ...(trip.owners ?? [])],
      time: chosen?.time ?? null,
      venue,
      force: 'new',
      rule: 'trip',
      confidence: CONFIDENCE,
      isEarlier: false,
      isHearsay: false,
      isBareStay: onlyIf(trip.isStay && status === 'HELD' && !isOfWeek && !WITH_PURPOSE.test(behind)),
      extent: trip.extent,
    };
    // Will travel to Egypt, Jordan and Qatar: a visit to each.
    const others = status === 'HELD' ? [] : furtherCountries(sentence, trip.target);
    trips.push(
      whole,
      ...others.map((chunk) => ({ ...whole, venue: { city: null, country: toCountryId(chunk.code) } })),
    );
  });
  return trips;
}
