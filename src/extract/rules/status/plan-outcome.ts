import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';

/**
 * What a sentence says of the plan, or of the report, that the sentence before told, without naming it again: "It was
 * called off", "She did not come", "The report was false". Examples stand behind "Ana Solís was to meet Pedro Lund on
 * Monday.", those of `report` behind "A newspaper reported that Ana Solís had met Pedro Lund on Monday."
 */
export interface PlanOutcome {
  readonly reason: string;
  /** What the sentence before told. */
  readonly of: 'plan' | 'report';
  readonly pattern: RegExp;
  readonly status: MeetingStatus;
  readonly example: string;
  readonly counterExample: string;
}
