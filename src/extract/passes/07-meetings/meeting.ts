import type { Span } from '../../../domain/span.ts';
import type { DateBasis } from '../../../domain/vocabulary/date-basis.ts';
import type { MeetingKind } from '../../../domain/vocabulary/meeting-kind.ts';
import type { MeetingMedium } from '../../../domain/vocabulary/meeting-medium.ts';
import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';
import type { MeetingMention, Party, Venue } from './meeting-mention.ts';

/** When a meeting was, and what says so. */
export interface MeetingTime {
  readonly date: string;
  readonly endDate: string | null;
  readonly basis: DateBasis;
  /** The words that give it; null where it is inferred. */
  readonly span: Span | null;
}

/** One meeting of the document, settled from its mentions. */
export interface Meeting {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly medium: MeetingMedium;
  readonly parties: readonly Party[];
  readonly time: MeetingTime | null;
  readonly venue: Venue;
  /** In the order of the text; the first founded it. */
  readonly mentions: readonly MeetingMention[];
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
}
