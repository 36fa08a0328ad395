import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { findAppearances } from './find-appearances.ts';
import { findDeliberations } from './find-deliberations.ts';
import { findHearings } from './find-hearings.ts';
import { findMeetingParticiples } from './find-meeting-participles.ts';
import { findReplies } from './find-replies.ts';
import { findReturns } from './find-returns.ts';

/** @returns what bodies do in session: they hear somebody, deliberate, go back to the table, meet. */
export const findOfBodies = (sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] => [
  ...findHearings(sentence, codes),
  ...findDeliberations(sentence, codes),
  ...findReturns(sentence, codes),
  ...findAppearances(sentence, codes),
  ...findMeetingParticiples(sentence, codes),
  ...findReplies(sentence, codes),
];
