import { describe, expect, it } from 'vitest';
import { HELD_RULE_COUNTS } from '../../../src/extract/calibration/held-rule-counts.ts';
import { confidenceOf } from '../../../src/extract/calibration/meeting-confidence.ts';
import { toMeetingEvidence } from '../../../src/extract/calibration/meeting-evidence.ts';
import { OTHER_RULE_COUNTS } from '../../../src/extract/calibration/other-rule-counts.ts';
import { SUPPORT_COUNTS } from '../../../src/extract/calibration/support-counts.ts';
import { readArticle } from '../support/read-article.ts';

const RULE_COUNTS = [...HELD_RULE_COUNTS, ...OTHER_RULE_COUNTS];
const NEW_RULE = 'a-rule-of-no-article';

describe('toMeetingEvidence', () => {
  it('tells one party from several, and one clause from several', () => {
    const supports = [
      [1, 3],
      [2, 1],
      [2, 2],
    ].map(([parties = 0, clauses = 0]) => toMeetingEvidence({ rule: 'met', status: 'HELD', parties, clauses }).support);
    expect(supports).toEqual(['alone', 'once', 'again']);
  });

  it('takes what was refused, called off, denied or imagined for not held', () => {
    const outcomes = (['REFUSED', 'CANCELLED', 'DENIED', 'HYPOTHETICAL', 'ONGOING', 'PROPOSED'] as const).map(
      (status) => toMeetingEvidence({ rule: 'met', status, parties: 2, clauses: 1 }).outcome,
    );
    expect(outcomes).toEqual(['not held', 'not held', 'not held', 'not held', 'held', 'planned']);
  });
});

describe('confidenceOf', () => {
  it('believes a rule that no article has used no more than its author does', () => {
    expect(confidenceOf({ rule: NEW_RULE, outcome: 'held', support: 'again' }, 0.3)).toBe(0.3);
    expect(confidenceOf({ rule: NEW_RULE, outcome: 'held', support: 'again' }, 1)).toBeLessThan(1);
  });

  it('comes near the share that is right where a rule was seen often, whatever its author wrote', () => {
    const [, , right = 0, all = 0] = RULE_COUNTS.find(([outcome, rule]) => outcome === 'held' && rule === 'met') ?? [];
    const share = right / all;
    const confidence = confidenceOf({ rule: 'met', outcome: 'held', support: 'again' }, 0.1);
    expect(Math.abs(confidence - share)).toBeLessThan(0.1);
  });

  it('stays inside 0.05 and 0.98 for every kind of evidence that was counted', () => {
    const all = RULE_COUNTS.flatMap(([outcome, rule]) =>
      (['alone', 'once', 'again'] as const).map((support) => confidenceOf({ outcome, support, rule }, 1)),
    );
    expect(all.every((confidence) => confidence >= 0.05 && confidence <= 0.98)).toBe(true);
  });

  it('is what the records carry', () => {
    const [meeting] = readArticle('President Ana Solís met Premier Pedro Lund in Bergen.').meetings;
    const expected = confidenceOf({ rule: 'met', outcome: 'held', support: 'once' }, 0.9);
    expect(meeting?.confidence).toBeCloseTo(expected, 2);
  });
});

describe('the counts', () => {
  it.each([
    ['supports', SUPPORT_COUNTS],
    ['rules', RULE_COUNTS],
  ])('of %s have each kind of evidence once, with no more right than there are', (_, counts) => {
    const keys = counts.map(([outcome, kind]) => `${outcome} ${kind}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(counts.filter(([, , right, all]) => right > all || all < 1)).toEqual([]);
  });
});
