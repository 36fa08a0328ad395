import { HELD_RULE_COUNTS } from './held-rule-counts.ts';
import type { MeetingEvidence } from './meeting-evidence.ts';
import { OTHER_RULE_COUNTS } from './other-rule-counts.ts';
import { SUPPORT_COUNTS } from './support-counts.ts';

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

const NONE: Count = { right: 0, all: 0 };

/** The counts of all rows that have the same key. */
function countBy<Row extends readonly [string, string, number, number]>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const row of rows) {
    const [, , right, all] = row;
    const before = counts.get(keyOf(row)) ?? NONE;
    counts.set(keyOf(row), { right: before.right + right, all: before.all + all });
  }
  return counts;
}

const OF_ALL = countBy(SUPPORT_COUNTS, () => '').get('') ?? NONE;
const BY_OUTCOME = countBy(SUPPORT_COUNTS, ([outcome]) => outcome);
const BY_SUPPORT = countBy(SUPPORT_COUNTS, ([outcome, support]) => `${outcome} ${support}`);
const BY_RULE = countBy([...HELD_RULE_COUNTS, ...OTHER_RULE_COUNTS], ([outcome, rule]) => `${outcome} ${rule}`);

const update = (prior: number, { right, all }: Count): number => (right + PRIOR * prior) / (all + PRIOR);

/**
 * @param written what the author of the rule thinks of it, 0..1: a rule that no annotated article has used is believed no
 *   more than that
 * @returns 0.05..0.98
 */
export function confidenceOf(evidence: MeetingEvidence, written: number): number {
  const ofOutcome = update(update(0.5, OF_ALL), BY_OUTCOME.get(evidence.outcome) ?? NONE);
  const ofSupport = update(ofOutcome, BY_SUPPORT.get(`${evidence.outcome} ${evidence.support}`) ?? NONE);
  const ofRule = BY_RULE.get(`${evidence.outcome} ${evidence.rule}`) ?? NONE;
  const mean = ofRule.all === 0 ? Math.min(ofSupport, written) : update(ofSupport, ofRule);
  return Math.min(CEILING, Math.max(FLOOR, mean));
}
