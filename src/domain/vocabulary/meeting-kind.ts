/** Kinds of meeting, each with its CAMEO event code (Conflict and Mediation Event Observations, codebook 1.1b3, root 04). */
export const MEETING_KINDS = {
  MEETING: { cameo: '040', description: 'People met in person.' },
  PHONE_CALL: { cameo: '041', description: 'People talked by telephone.' },
  VIDEO_CALL: { cameo: '041', description: 'People talked by video link.' },
  VISIT: { cameo: '042', description: 'Someone travelled to see a host; one meeting with a VISITOR and a HOST.' },
  MEDIATION: { cameo: '045', description: 'Someone mediated between parties.' },
  NEGOTIATION: { cameo: '046', description: 'Parties negotiated.' },
  SUMMIT: { cameo: '040', description: 'Heads of state, of government or of organizations met.' },
  MINISTERIAL: { cameo: '040', description: 'Ministers met.' },
  CONFERENCE: { cameo: '040', description: 'Many came together for a programme of sessions.' },
  BRIEFING: { cameo: '040', description: 'Someone briefed others.' },
  HEARING: { cameo: '040', description: 'A body heard witnesses.' },
  LOBBYING: { cameo: '040', description: 'Someone lobbied an office holder.' },
  SIGNING: { cameo: '057', description: 'Parties came together to sign an agreement.' },
} as const;

export type MeetingKind = keyof typeof MEETING_KINDS;
