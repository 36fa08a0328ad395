import { fold } from '../../../../domain/fold.ts';
import { datesAgree } from '../../../../domain/partial-date.ts';
import type { MeetingMention } from '../meeting-mention.ts';
import type { MeetingCluster } from './meeting-cluster.ts';
import { isCalledOffBefore, isHeldLate } from './other-than-planned.ts';

/** Whether nothing that a clause says of the day and the place contradicts what was said of the meeting. */
export const settingsAgree = (mention: MeetingMention, cluster: MeetingCluster): boolean =>
  timesAgree(mention, cluster) && venuesAgree(mention, cluster);

/** Had received him in October 2019, contacts in September: a past month is not when the article's news was, told without a day. */
const isLongAgo = ({ force, time }: MeetingMention): boolean =>
  force === 'new' && time !== null && time.precision !== 'DAY' && time.direction === 'past';

function timesAgree(a: MeetingMention, cluster: MeetingCluster): boolean {
  if (isLongAgo(a) && cluster.mentions.every((mention) => mention.time === null && !mention.isEarlier)) return false;
  if (a.time === null) return true;
  const { date } = a.time;
  return cluster.mentions.every(
    (mention) =>
      mention.time === null ||
      datesAgree(mention.time.date, date) ||
      mention.force === 'reference' ||
      isHeldLate(a, mention) ||
      isCalledOffBefore(a, mention),
  );
}

function venuesAgree(a: MeetingMention, cluster: MeetingCluster): boolean {
  return cluster.mentions.every((mention) => {
    if (a.venue.city !== null && mention.venue.city !== null && fold(a.venue.city) !== fold(mention.venue.city))
      return false;
    return a.venue.country === null || mention.venue.country === null || a.venue.country === mention.venue.country;
  });
}
