import { addDays, datesAgree } from '../../../../domain/partial-date.ts';
import type { TimeExpression } from '../../../layers.ts';
import type { MeetingMention } from '../meeting-mention.ts';

/** How many sentences behind a plan of the past its outcome may stand. */
export const OUTCOME_DISTANCE = 2;
/** How many days later than planned the outcome may be told to have come about. */
const MAX_DELAY = 6;
const WEEK = 7;

/** Was due to meet X on Monday; they met on Tuesday: that Monday was the last one, and not the next. */
const plannedDay = ({ date, direction, rule }: TimeExpression): string =>
  direction === 'future' && rule === 'weekday' ? addDays(date, -WEEK) : date;

/** @returns whether a clause tells as held, a few days late, what one just before it tells as a plan of the past, or as what somebody came for. */
export function isHeldLate(deed: MeetingMention, plan: MeetingMention): boolean {
  if (deed.isAgain === true) return false;
  if (
    (plan.isPastPlan !== true && plan.isPurpose !== true) ||
    deed.time?.precision !== 'DAY' ||
    deed.time.direction === 'future'
  )
    return false;
  if (deed.force !== 'new' && deed.isDone !== true) return false;
  const distance = deed.sentence - plan.sentence;
  if (plan.time?.precision !== 'DAY' || distance < 0 || distance > OUTCOME_DISTANCE) return false;
  const planned = plannedDay(plan.time);
  const held = deed.time.date;
  return datesAgree(planned, held) || (planned < held && held <= addDays(planned, MAX_DELAY));
}

/** Is to meet X on Monday. Lund cancelled the talks with X on Sunday: the earlier day is that of the cancelling. */
export function isCalledOffBefore(end: MeetingMention, plan: MeetingMention): boolean {
  if (end.status !== 'CANCELLED' || plan.status !== 'PLANNED' || plan.parties.length < 2) return false;
  const distance = end.sentence - plan.sentence;
  if (end.time?.precision !== 'DAY' || plan.time?.precision !== 'DAY') return false;
  return distance > 0 && distance <= OUTCOME_DISTANCE && end.time.date < plan.time.date;
}
