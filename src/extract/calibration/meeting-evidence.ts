import type { MeetingStatus } from '../../domain/vocabulary/meeting-status.ts';

/** What a meeting rests on, as far as it tells how often such a meeting is right. */
export interface MeetingEvidence {
  /** The rule that founded it. */
  readonly rule: string;
  readonly outcome: 'held' | 'planned' | 'not held';
  /** How much of it is told: one party alone, several in one clause, or in several clauses. */
  readonly support: 'alone' | 'once' | 'again';
}

const OUTCOMES: Readonly<Record<MeetingStatus, MeetingEvidence['outcome']>> = {
  HELD: 'held',
  ONGOING: 'held',
  PLANNED: 'planned',
  PROPOSED: 'planned',
  REFUSED: 'not held',
  CANCELLED: 'not held',
  DENIED: 'not held',
  HYPOTHETICAL: 'not held',
};

/** @param meeting with how many parties and clauses it has */
export function toMeetingEvidence(meeting: {
  readonly rule: string;
  readonly status: MeetingStatus;
  readonly parties: number;
  readonly clauses: number;
}): MeetingEvidence {
  const { rule, status, parties, clauses } = meeting;
  return { rule, outcome: OUTCOMES[status], support: parties < 2 ? 'alone' : clauses < 2 ? 'once' : 'again' };
}
