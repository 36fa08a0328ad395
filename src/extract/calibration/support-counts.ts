import type { MeetingEvidence } from './meeting-evidence.ts';

/** Made by `npm run calibrate`: meetings found in the annotated articles, how many of them are right, how many there are. */
export const SUPPORT_COUNTS: readonly (readonly [
  outcome: MeetingEvidence['outcome'],
  support: MeetingEvidence['support'],
  right: number,
  all: number,
])[] = [
  ['held', 'again', 464, 481],
  ['held', 'alone', 103, 120],
  ['held', 'once', 924, 956],
  ['not held', 'again', 36, 41],
  ['not held', 'alone', 28, 30],
  ['not held', 'once', 94, 127],
  ['planned', 'again', 27, 33],
  ['planned', 'alone', 125, 137],
  ['planned', 'once', 283, 332],
];
