import { MEETING_COUNTS } from './meeting-counts.ts';
import type { MeetingEvidence } from './meeting-evidence.ts';

/**
 * How likely a meeting of such evidence is right: the share that was, among the annotated articles, of the same outcome,
 * then of the same support, then of the same rule. Each step is the mean of a Beta distribution whose prior is the step
 * before, worth PRIOR meetings, so that a rule seen twice says little (A. Gelman and others, Bayesian Data Analysis,
 * ch. 5). Limits: it tells whether there is a meeting of this status between most of these people, not whether its day
 * or its place is right; and the rules were written with some of these articles in view.
 */
const PRIOR = 8;
const FLOOR = 0.05;
const CEILING = 0.98;

interface Count {
  readonly right: number;
  readonly all: number;
}

function countWhere(isLike: (evidence: MeetingEvidence) => boolean): Count {
  const rows = MEETING_COUNTS.filter(([outcome, support, rule]) => isLike({ outcome, support, rule }));
  return {
    right: rows.reduce((sum, [, , , right]) => sum + right, 0),
    all: rows.reduce((sum, [, , , , all]) => sum + all, 0),
  };
}

const update = (prior: number, { right, all }: Count): number => (right + PRIOR * prior) / (all + PRIOR);

/**
 * @param written what the author of the rule thinks of it, 0..1: a rule that no annotated article has used is believed no
 *   more than that
 * @returns 0.05..0.98
 */
export function confidenceOf(evidence: MeetingEvidence, written: number): number {
  const { outcome, support, rule } = evidence;
  const ofOutcome = update(
    update(
      0.5,
      countWhere(() => true),
    ),
    countWhere((one) => one.outcome === outcome),
  );
  const ofSupport = update(
    ofOutcome,
    countWhere((one) => one.outcome === outcome && one.support === support),
  );
  const ofRule = countWhere((one) => one.outcome === outcome && one.rule === rule);
  const mean = ofRule.all === 0 ? Math.min(ofSupport, written) : update(ofSupport, ofRule);
  return Math.min(CEILING, Math.max(FLOOR, mean));
}
