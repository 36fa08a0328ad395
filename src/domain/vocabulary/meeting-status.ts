/** What a source says became of a meeting. A refused, denied, planned or cancelled meeting never looks like one that was held. */
export const MEETING_STATUSES = {
  HELD: 'It took place.',
  ONGOING: 'It was under way when the source was written.',
  PLANNED: 'It is agreed or announced, and lies ahead.',
  PROPOSED: 'Somebody offered or asked for it; nobody agreed yet.',
  REFUSED: 'Somebody declined it.',
  CANCELLED: 'It was planned and then called off.',
  DENIED: 'Somebody says that it did not take place.',
  HYPOTHETICAL: 'It is only supposed or imagined.',
} as const;

export type MeetingStatus = keyof typeof MEETING_STATUSES;
