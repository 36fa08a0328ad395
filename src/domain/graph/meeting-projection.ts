import type { DatePrecision } from '../partial-date.ts';
import type { DateBasis } from '../vocabulary/date-basis.ts';
import type { MeetingKind } from '../vocabulary/meeting-kind.ts';
import type { MeetingMedium } from '../vocabulary/meeting-medium.ts';
import type { MeetingStatus } from '../vocabulary/meeting-status.ts';
import type { Participation } from './report-account.ts';

/** A meeting's own values and edges, as chosen from its reports. */
export interface MeetingProjection {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly medium: MeetingMedium;
  readonly start: string | null;
  readonly end: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly dateBasis: DateBasis | null;
  /** 0..1; null where no report has one. */
  readonly confidence: number | null;
  readonly place: string | null;
  readonly country: string | null;
  /** How many documents report it, and how many publishers those have; of any stage of its life. */
  readonly documentCount: number;
  readonly publisherCount: number;
  /** Ordered by id. */
  readonly topics: readonly string[];
  /** Ordered by the id of the actor. */
  readonly participants: readonly Participation[];
  /** Id of the report whose meeting this one is a part of. */
  readonly partOf: string | null;
}
