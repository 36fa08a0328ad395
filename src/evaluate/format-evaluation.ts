import type { Evaluation, FactScore } from './evaluate.ts';
import { formatNotes } from './format-notes.ts';
import { type ReliabilityBin, toReliability } from './reliability.ts';
import type { Interval } from './tally.ts';

const NAME_WIDTH = 16;
const NOTHING = '  – ';

/** Three decimals without the leading nought, as `.875`. */
const share = (value: number | null): string => (value === null ? NOTHING : value.toFixed(3).replace(/^0/u, ''));

const interval = (value: Interval | null): string => {
  const text = value === null ? NOTHING : `${share(value.low)}–${share(value.high)}`;
  return text.padEnd(11);
};

const line = (score: FactScore): string =>
  [
    score.fact.padEnd(NAME_WIDTH),
    `${share(score.precision)}  ${share(score.recall)}  ${share(score.f1)} `,
    interval(score.precisionInterval),
    interval(score.recallInterval),
    `${score.tp}/${score.fp}/${score.fn}`,
  ].join(' ');

const decimals = (value: number): string => share(value).padEnd(4);

/** Of the meetings that claim so much confidence, how many are right. */
const formatReliability = (bins: readonly ReliabilityBin[]): readonly string[] =>
  bins.length === 0
    ? []
    : [
        'confidence of meetings: claimed, how many, mean of the claims, share that is right, at 95 %',
        ...bins.map(
          ({ low, high, count, claimed, observed, interval: range }) =>
            `  ${low.toFixed(1)}–${high.toFixed(1)} ${String(count).padStart(5)}   ${decimals(claimed)}  ${decimals(observed)}  ${interval(range).trimEnd()}`,
        ),
      ];

/**
 * @param options.explains whether every miss and every extra is named before the table
 * @returns the table, one fact type a line, ending in a line break
 */
export function formatEvaluation(
  evaluation: Evaluation,
  options: { readonly explains: boolean } = { explains: false },
): string {
  const { articles, scores, falseHeld, evidence, claims } = evaluation;
  const explained = options.explains ? formatNotes(evaluation) : [];
  const title = `${'fact'.padEnd(NAME_WIDTH)} P     R     F1    P at 95 %   R at 95 %   tp/fp/fn   ${articles} articles`;
  return [
    ...explained,
    title,
    ...scores.map(line),
    `false held      ${falseHeld.count} of ${falseHeld.traps} traps (not held, or never met, shown as held)`,
    `evidence spans  ${evidence.spans} checked, ${evidence.bad} bad`,
    ...formatReliability(toReliability(claims)),
    '',
  ].join('\n');
}
