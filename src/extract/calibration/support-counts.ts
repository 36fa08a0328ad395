import type { MeetingEvidence } from './meeting-evidence.ts';

/** Made by `npm run calibrate`: meetings found in the annotated articles, how many of them are right, how many there are. */
export const SUPPORT_COUNTS: readonly (readonly [
  outcome: MeetingEvidence['outcome'],
  support: MeetingEvidence['support'],
  right: number,
  all: number,
])[] = [
  ['held', 'again', 467, 483],
  ['held', 'alone', 102, 119],
  ['held', 'once', 928, 961],
  ['not held', 'again', 38, 43],
  ['not held', 'alone', 28, 30],
  ['not held', 'once', 94, 127],
  ['planned', 'again', 30, 36],
  ['planned', 'alone', 125, 138],
  ['planned', 'once', 281, 331],
];
