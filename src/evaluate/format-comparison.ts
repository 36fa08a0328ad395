import type { Evaluation } from './evaluate.ts';
import { FACTS } from './fact.ts';
import { formatNotes } from './format-notes.ts';

interface NamedEvaluation {
  readonly name: string;
  readonly evaluation: Evaluation;
}

const NAME_WIDTH = 16;
const COLUMN_WIDTH = 20;
const NOTHING = '  – ';

const share = (value: number | null): string => (value === null ? NOTHING : value.toFixed(3).replace(/^0/u, ''));

/**
 * Several extractors on the same articles, side by side.
 *
 * @param options.explains whether every miss and every extra of each is named before the table
 * @returns precision, recall and F1 of each, one fact type a line, ending in a line break
 */
export function formatComparison(
  evaluations: readonly NamedEvaluation[],
  options: { readonly explains: boolean },
): string {
  const row = (title: string, cell: (one: NamedEvaluation) => string) =>
    `${title.padEnd(NAME_WIDTH)} ${evaluations.map((one) => cell(one).padEnd(COLUMN_WIDTH)).join('')}`.trimEnd();
  const explained = options.explains
    ? evaluations.flatMap(({ name, evaluation }) => formatNotes(evaluation, `, ${name}`))
    : [];
  const articles = evaluations[0]?.evaluation.articles ?? 0;
  return [
    ...explained,
    row(`${articles} articles`, ({ name }) => name),
    row('fact', () => 'P     R     F1'),
    ...FACTS.map((fact) =>
      row(fact, ({ evaluation }) => {
        const score = evaluation.scores.find((one) => one.fact === fact);
        return [score?.precision, score?.recall, score?.f1].map((value) => share(value ?? null)).join('  ');
      }),
    ),
    row('false held', ({ evaluation: { falseHeld } }) => `${falseHeld.count} of ${falseHeld.traps} traps`),
    row('bad spans', ({ evaluation: { evidence } }) => `${evidence.bad} of ${evidence.spans}`),
    '',
  ].join('\n');
}
