/** How the participants were together. */
export const MEETING_MEDIUMS = {
  IN_PERSON: 'In one place.',
  PHONE: 'By telephone.',
  VIDEO: 'By video link.',
  UNKNOWN: 'The source does not say.',
} as const;

export type MeetingMedium = keyof typeof MEETING_MEDIUMS;
