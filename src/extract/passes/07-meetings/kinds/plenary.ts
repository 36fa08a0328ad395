import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';

/** Meetings of many that are not the two-sided meetings on their edge. */
export const PLENARY: ReadonlySet<MeetingKind> = new Set(['SUMMIT', 'CONFERENCE', 'MINISTERIAL']);
