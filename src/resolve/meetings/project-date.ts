import type { MeetingProjection } from '../../domain/graph/meeting-projection.ts';
import type { ReportAccount } from '../../domain/graph/report-account.ts';
import { precisionOf } from '../../domain/partial-date.ts';
import type { DateBasis } from '../../domain/vocabulary/date-basis.ts';
import { compareText, vote } from './vote.ts';

type ProjectedDate = Pick<MeetingProjection, 'start' | 'end' | 'datePrecision' | 'dateBasis'>;

const BASIS_WEIGHTS: Readonly<Record<DateBasis, number>> = {
  RECORD: 1,
  STATED: 1,
  RELATIVE_TO_PUBLICATION: 0.8,
  INFERRED: 0.4,
};
/** Of records by hand that do not say what a date rests on. */
const UNKNOWN_BASIS = 0.8;
const BASES: readonly DateBasis[] = ['RECORD', 'STATED', 'RELATIVE_TO_PUBLICATION', 'INFERRED'];

/**
 * The date with the most weight behind it, among those of the finest precision that is given: a report that knows the
 * month supports every day of it.
 */
export function projectDate(reports: readonly ReportAccount[]): ProjectedDate {
  const dated = reports.filter(({ date }) => date !== null);
  const finest = Math.max(0, ...dated.map(({ date }) => date?.length ?? 0));
  const days = dated.flatMap(({ date }) => (date !== null && date.length === finest ? [date] : []));
  const voices = dated.flatMap((report) =>
    [...new Set(days)]
      .filter((day) => day.startsWith(report.date ?? '-'))
      .map((day) => ({ value: day, weight: dateWeight(report) * (report.date === day ? 1 : 0.5) })),
  );
  const start = vote(voices, compareText);
  if (start === null) return { start: null, end: null, datePrecision: null, dateBasis: null };
  const exact = dated.filter(({ date }) => date === start);
  return {
    start,
    end: vote(
      exact.map((report) => ({ value: report.dateEnd, weight: dateWeight(report) })),
      compareText,
    ),
    datePrecision: precisionOf(start),
    dateBasis: BASES.find((basis) => exact.some(({ dateBasis }) => dateBasis === basis)) ?? null,
  };
}

function dateWeight({ confidence, dateBasis }: ReportAccount): number {
  return (confidence ?? 1) * (dateBasis === null ? UNKNOWN_BASIS : BASIS_WEIGHTS[dateBasis]);
}
