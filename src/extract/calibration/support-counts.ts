import type { MeetingEvidence } from './meeting-evidence.ts';

/** Made by `npm run calibrate`: meetings found in the annotated articles, how many of them are right, how many there are. */
export const SUPPORT_COUNTS: readonly (readonly [
  outcome: MeetingEvidence['outcome'],
  support: MeetingEvidence['support'],
  right: number,
  all: number,
])[] = [
  ['held', 'again', 514, 532],
  ['held', 'alone', 102, 121],
  ['held', 'once', 1012, 1049],
  ['not held', 'again', 46, 53],
  ['not held', 'alone', 34, 35],
  ['not held', 'once', 102, 140],
  ['planned', 'again', 41, 47],
  ['planned', 'alone', 129, 144],
  ['planned', 'once', 324, 376],
];
