import type { Meeting } from '../meeting.ts';

/** @returns the meetings without those that another of them tells as well, whose day and place that one keeps where it has none. */
export function foldDoubles(
  meetings: readonly Meeting[],
  isDouble: (meeting: Meeting) => boolean,
  isSame: (double: Meeting, other: Meeting) => boolean,
): readonly Meeting[] {
  const doubles = meetings.filter(
    (one) => isDouble(one) && meetings.some((other) => other !== one && isSame(one, other)),
  );
  if (doubles.length === 0) return meetings;
  return meetings
    .filter((one) => !doubles.includes(one))
    .map((one) => {
      const told = doubles.find((double) => isSame(double, one));
      if (told === undefined) return one;
      return {
        ...one,
        time: one.time ?? told.time,
        venue: one.venue.country === null && one.venue.city === null ? told.venue : one.venue,
      };
    });
}
