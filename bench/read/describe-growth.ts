import type { MeasuredQuestion } from './measure-questions.ts';
import { SIDES } from './with-sides.ts';

const MOST_GROWTH = 1.5;

/** @returns how the p50 at one connection grew with the number of meetings, in Markdown. */
export function describeGrowth(
  scale: number,
  small: readonly MeasuredQuestion[],
  large: readonly MeasuredQuestion[],
): string {
  const p50 = (measured: readonly MeasuredQuestion[], name: string, side: string) =>
    measured
      .find((question) => question.name === name)
      ?.loads.get(side)
      ?.get(1)?.p50 ?? Number.NaN;
  const rows = small.map(({ name }) => {
    const sides = [SIDES.parley, SIDES.embedded, SIDES.bare].map((side) => {
      const [before, after] = [p50(small, name, side), p50(large, name, side)];
      return { side, before, after, growth: after / before };
    });
    return { name, sides };
  });
  const short = rows.flatMap(({ name, sides }) =>
    sides
      .filter(({ side, growth }) => side !== SIDES.bare && growth > MOST_GROWTH)
      .map(({ side, growth }) => `- ${name}, ${side}: ${growth.toFixed(2)} ×`),
  );
  const cells = ({ before, after, growth }: (typeof rows)[number]['sides'][number]) =>
    `${before.toFixed(1)} → ${after.toFixed(1)} ms, ${growth.toFixed(2)} ×`;
  return [
    '',
    `p50 at 1 connection, with ${scale} × the meetings:`,
    '',
    `| question | ${SIDES.parley} | ${SIDES.embedded} | ${SIDES.bare} |`,
    '| --- | --: | --: | --: |',
    ...rows.map(({ name, sides }) => `| ${[name, ...sides.map(cells)].join(' | ')} |`),
    '',
    short.length === 0 ? `Nothing grew more than ${MOST_GROWTH} ×.` : `Grew more than ${MOST_GROWTH} ×:`,
    ...short,
  ].join('\n');
}
