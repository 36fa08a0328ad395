import { z } from 'zod';
import { MEETING_KINDS, type MeetingKind } from '../../../domain/vocabulary/meeting-kind.ts';
import { MEETING_MEDIUMS, type MeetingMedium } from '../../../domain/vocabulary/meeting-medium.ts';
import { MEETING_STATUSES, type MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';
import { checkNesting } from './check-nesting.ts';
import { dateKey, idKey, idsKey, membersKey, optional, parseFilter, shareKey, wordsKey } from './filter-schema.ts';

/**
 * Which meetings a list shows; all that is given must hold. An absent key and null are no condition; an empty `with` or
 * `and` is none either, while any other empty list matches nothing.
 */
export type MeetingFilter = {
  /** Ids of actors that all took part. At most 20. */
  readonly with?: readonly string[] | null;
  /** Ids of actors of whom at least one took part. At most 1,000. */
  readonly withAny?: readonly string[] | null;
  /**
   * Words that stand in the label of a topic of the meeting, in a name of an actor that such a topic concerns, or in the
   * title of the meeting: folded, as one phrase, from the start of a word on. Blank is no condition; text without a
   * letter or digit matches nothing.
   */
  readonly about?: string | null;
  /** Ids of topics of which it had at least one. At most 1,000. */
  readonly topics?: readonly string[] | null;
  readonly kinds?: readonly MeetingKind[] | null;
  readonly statuses?: readonly MeetingStatus[] | null;
  readonly mediums?: readonly MeetingMedium[] | null;
  /** A partial date: meetings that can have gone on then or later. A meeting without a date never matches. */
  readonly from?: string | null;
  /** A partial date: meetings that can have begun then or earlier. A meeting without a date never matches. */
  readonly to?: string | null;
  /** Id of the place where it was held. */
  readonly place?: string | null;
  /** Id of the country in which it was held. */
  readonly country?: string | null;
  /** How many different documents report it at least: 0 or more. */
  readonly minDocuments?: number | null;
  /** From 0 to 1: how likely it is right at least. A meeting without a confidence, as a person records it, always matches. */
  readonly minConfidence?: number | null;
  /** Ids of documents of which at least one reports it. At most 1,000. */
  readonly documents?: readonly string[] | null;
  /** Filters that all match. */
  readonly and?: readonly MeetingFilter[] | null;
  /** Filters of which at least one matches. */
  readonly or?: readonly MeetingFilter[] | null;
  /** A filter that does not match: a meeting without a date is not "from 2024". */
  readonly not?: MeetingFilter | null;
};

const meetingFilterSchema: z.ZodType<MeetingFilter> = z.strictObject({
  with: optional(idsKey(20)),
  withAny: optional(idsKey(1000)),
  about: optional(wordsKey),
  topics: optional(idsKey(1000)),
  kinds: optional(membersKey(MEETING_KINDS)),
  statuses: optional(membersKey(MEETING_STATUSES)),
  mediums: optional(membersKey(MEETING_MEDIUMS)),
  from: optional(dateKey),
  to: optional(dateKey),
  place: optional(idKey),
  country: optional(idKey),
  minDocuments: optional(z.int().min(0)),
  minConfidence: optional(shareKey),
  documents: optional(idsKey(1000)),
  get and() {
    return optional(z.array(meetingFilterSchema));
  },
  get or() {
    return optional(z.array(meetingFilterSchema));
  },
  get not() {
    return optional(meetingFilterSchema);
  },
});

/** @throws ParleyError INPUT_INVALID that names the key and what it expects, or says how far it is nested. */
export function parseMeetingFilter(value: unknown): MeetingFilter {
  checkNesting(value);
  return parseFilter(meetingFilterSchema, value);
}
