import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { findAttendanceBefore } from './attendance-before.ts';
import { findAttendanceBehind } from './attendance-behind.ts';
import { findAttendanceWith } from './attendance-with.ts';
import { findPanelChairs } from './find-panel-chairs.ts';

/**
 * Who else was at a meeting that other clauses tell of: "X and Y were also present", "among those who attended were X
 * and Y". A mention of this kind adds its people and founds nothing.
 *
 * @returns references to the meeting that the clauses before tell of, each with who was there too.
 */
export const findAttendance = (sentence: MeetingSentence): readonly MeetingMention[] => [
  ...findAttendanceBehind(sentence),
  ...findAttendanceBefore(sentence),
  ...findAttendanceWith(sentence),
  ...findPanelChairs(sentence),
];
