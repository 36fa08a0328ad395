import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';

/** How a meeting noun hangs in its clause. */
export interface Government {
  /** The verb that governs it, or -1. */
  readonly verb: number;
  /** Object of the verb, behind a preposition, or the clause's subject. */
  readonly place: 'object' | 'preposition' | 'subject';
  readonly preposition: string;
  readonly status: MeetingStatus;
  /** Whether the clause only says that there was no such meeting: it denies nobody's claim and no plan. */
  readonly isAbsence: boolean;
  /** Whether its predicate says that the meeting took place. */
  readonly isDone: boolean;
}

/** How it hangs there by the words of its own clause; `isAbsence` where they tell only of an absence. */
export type ToldGovernment = Omit<Government, 'isDone'>;
