/** What meetings can be counted by. */
export const MEETING_GROUPINGS = {
  DAY: 'By the day they began; one known less exactly stands under its month or year.',
  MONTH: 'By the month they began; one of which only the year is known stands under the year.',
  YEAR: 'By the year they began.',
  KIND: 'By what kind of meeting they are.',
  STATUS: 'By what became of them; here all meetings count, unless the filter names statuses.',
  TOPIC: 'By each of their topics.',
  COUNTRY: 'By the country where they were held.',
  PLACE: 'By the place where they were held.',
  PAIR: 'By each two actors who were present.',
  ACTOR: 'By each actor who was present.',
} as const;

export type MeetingGrouping = keyof typeof MEETING_GROUPINGS;
