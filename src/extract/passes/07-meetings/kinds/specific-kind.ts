import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';

/** The more a kind says, the higher; of two that agree the higher wins. */
export const SPECIFIC: Readonly<Record<MeetingKind, number>> = {
  MEETING: 1,
  VISIT: 0,
  BRIEFING: 3,
  CONFERENCE: 2,
  SUMMIT: 4,
  MINISTERIAL: 5,
  NEGOTIATION: 2,
  MEDIATION: 4,
  HEARING: 4,
  LOBBYING: 3,
  SIGNING: 3,
  PHONE_CALL: 5,
  VIDEO_CALL: 6,
};
