import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';

/**
 * A noun that a meeting depends on: the prospect of talks, plans for a visit, rumours of a summit. The pattern ends where
 * the meeting's own phrase begins; the first row that matches decides. "News of", "details of", "results of" say nothing.
 */
export interface NounGovernor {
  readonly reason: string;
  readonly pattern: RegExp;
  readonly status: MeetingStatus;
  /** It only says that there was none: nobody claimed, planned or asked for it. */
  readonly isAbsence?: true;
  /** Only before `a meeting`, or talks without an article: the meeting that somebody is against was held, or will be. */
  readonly ofIndefinite?: true;
  readonly example: string;
  readonly counterExample: string;
}
