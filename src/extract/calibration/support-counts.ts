import type { MeetingEvidence } from './meeting-evidence.ts';

/** Made by `npm run calibrate`: meetings found in the annotated articles, how many of them are right, how many there are. */
export const SUPPORT_COUNTS: readonly (readonly [
  outcome: MeetingEvidence['outcome'],
  support: MeetingEvidence['support'],
  right: number,
  all: number,
])[] = [
  ['held', 'again', 468, 484],
  ['held', 'alone', 101, 117],
  ['held', 'once', 937, 968],
  ['not held', 'again', 40, 45],
  ['not held', 'alone', 28, 29],
  ['not held', 'once', 94, 132],
  ['planned', 'again', 31, 37],
  ['planned', 'alone', 124, 137],
  ['planned', 'once', 284, 332],
];
