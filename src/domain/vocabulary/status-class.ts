import type { MeetingStatus } from './meeting-status.ts';

/** Where a status stands in the life of a meeting. */
export type StatusClass = 'happened' | 'ahead' | 'off' | 'imagined';

export const STATUS_CLASSES: Readonly<Record<MeetingStatus, StatusClass>> = {
  HELD: 'happened',
  ONGOING: 'happened',
  PLANNED: 'ahead',
  PROPOSED: 'ahead',
  REFUSED: 'off',
  CANCELLED: 'off',
  DENIED: 'off',
  HYPOTHETICAL: 'imagined',
};

/**
 * Which status stands for a meeting when its reports have several: the first of these. That a meeting took place is
 * reported by those who saw it, and a plan is overtaken by it; a denial or a refusal beside it stays readable as a report.
 * What is said to be off is no longer planned.
 */
export const STATUS_PRECEDENCE: readonly MeetingStatus[] = [
  'HELD',
  'ONGOING',
  'CANCELLED',
  'REFUSED',
  'DENIED',
  'PLANNED',
  'PROPOSED',
  'HYPOTHETICAL',
];
