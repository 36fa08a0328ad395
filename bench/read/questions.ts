import type { Question } from './question.ts';
import { counterparts } from './questions/counterparts.ts';
import { countryPeople } from './questions/country-people.ts';
import { countsByMonth } from './questions/counts-by-month.ts';
import { latestMeetings } from './questions/latest-meetings.ts';
import { meetingsOfTwo, meetingsOfTwoFromOne } from './questions/meetings-of-two.ts';
import { networkAround } from './questions/network-around.ts';
import { pathBetweenTwo } from './questions/path-between-two.ts';
import { personWithMeetings } from './questions/person-with-meetings.ts';
import { topicInAYear } from './questions/topic-in-a-year.ts';

/** The questions of the table, in its order. */
export const QUESTIONS: readonly Question[] = [
  personWithMeetings,
  latestMeetings,
  meetingsOfTwo,
  topicInAYear,
  counterparts,
  countryPeople,
  pathBetweenTwo,
  networkAround,
  countsByMonth,
];

/** Shown below the table, and not counted in its mean: each is a question of the table in another form. */
export const VARIANTS: readonly Question[] = [meetingsOfTwoFromOne];
