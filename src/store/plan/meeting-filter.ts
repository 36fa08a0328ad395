import type { MeetingKind } from '../../domain/vocabulary/meeting-kind.ts';
import type { MeetingStatus } from '../../domain/vocabulary/meeting-status.ts';

/**
 * Which meetings a list shows; all that is given must hold. An absent key and null are no condition; an empty `with` is
 * none either, while an empty `withAny`, `kinds` or `statuses` matches nothing.
 */
export type MeetingFilter = {
  /** Ids of actors that all took part. At most 20. */
  readonly with?: readonly string[] | null;
  /** Ids of actors of whom at least one took part. */
  readonly withAny?: readonly string[] | null;
  /**
   * Words that stand in the label of a topic of the meeting, in a name of an actor that such a topic concerns, or in the
   * title of the meeting: folded, as one phrase, from the start of a word on. Blank is no condition.
   */
  readonly about?: string | null;
  readonly kinds?: readonly MeetingKind[] | null;
  readonly statuses?: readonly MeetingStatus[] | null;
  /** A partial date: meetings that can have gone on then or later. A meeting without a date never matches. */
  readonly from?: string | null;
  /** A partial date: meetings that can have begun then or earlier. A meeting without a date never matches. */
  readonly to?: string | null;
};
