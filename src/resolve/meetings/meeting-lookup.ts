import type { ReportAccount } from '../../domain/graph/report-account.ts';
import { addDays } from '../../domain/partial-date.ts';
import { LONGEST_DAYS, PUBLICATION_DAYS, publicationOf, rangeOf, VAGUE_DAYS } from './compare-dates.ts';
import { isAssembly } from './compare-kinds.ts';
import { partiesOf, peopleOf } from './compare-participants.ts';

/** Reports by a node that they point at (an actor, a place) and by when they are dated or were published. */
interface WindowLookup {
  readonly id: string;
  /** Days, inclusive: of a report's date. */
  readonly from: string;
  readonly to: string;
  /** Months and years in which the days lie: of a report's date as well. */
  readonly coarse: readonly string[];
  /** Days, inclusive: of the publication of reports without a date. */
  readonly publishedFrom: string;
  readonly publishedTo: string;
}

/**
 * What to look up in the graph before the reports of a batch can be matched: every report that `compareReports` could
 * accept is found by one of these.
 */
export interface MeetingLookup {
  readonly actors: readonly WindowLookup[];
  readonly places: readonly WindowLookup[];
  /** Dates of reports that name no people: those that share no actor with them are found by the day. */
  readonly days: readonly string[];
}

export function lookUpMeetings(reports: readonly ReportAccount[]): MeetingLookup {
  const windowed = reports.map((report) => ({ report, window: windowOf(report) }));
  return {
    actors: mergeWindows(
      windowed.flatMap(({ report, window }) =>
        window === null ? [] : [...peopleOf(report), ...partiesOf(report)].map((id) => ({ id, ...window })),
      ),
    ),
    places: mergeWindows(
      windowed.flatMap(({ report, window }) =>
        window === null || report.place === null || !isFoundByPlace(report) ? [] : [{ id: report.place, ...window }],
      ),
    ),
    days: [...new Set(reports.filter((report) => peopleOf(report).size === 0).flatMap(nearDays))].sort(),
  };
}

type Window = Omit<WindowLookup, 'id'>;

function isFoundByPlace(report: ReportAccount): boolean {
  return isAssembly(report) || peopleOf(report).size === 0;
}

function nearDays(report: ReportAccount): readonly string[] {
  const range = rangeOf(report);
  if (range === null || range.first !== range.last) return [];
  return [addDays(range.first, -1), range.first, addDays(range.first, 1)];
}

function windowOf(report: ReportAccount): Window | null {
  const range = rangeOf(report);
  const published = publicationOf(report);
  const around = range ?? published;
  if (around === null) return null;
  const days = range === null ? VAGUE_DAYS : 1;
  const from = addDays(around.first, -days - LONGEST_DAYS);
  const to = addDays(around.last, days);
  const publishedDays = range === null ? PUBLICATION_DAYS : VAGUE_DAYS;
  return {
    from,
    to,
    coarse: monthsAndYears(from, to),
    publishedFrom: addDays(around.first, -publishedDays),
    publishedTo: addDays(around.last, publishedDays),
  };
}

function monthsAndYears(from: string, to: string): readonly string[] {
  const coarse = new Set<string>();
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = nextMonth(day)) {
    coarse.add(day.slice(0, 7)).add(day.slice(0, 4));
  }
  return [...coarse].sort();
}

function nextMonth(day: string): string {
  return `${addDays(day, 31).slice(0, 7)}-01`;
}

/** One window for those of a node that overlap: a batch names the same people many times. */
function mergeWindows(windows: readonly WindowLookup[]): readonly WindowLookup[] {
  const sorted = [...windows].sort((a, b) => (a.id === b.id ? (a.from < b.from ? -1 : 1) : a.id < b.id ? -1 : 1));
  const merged: WindowLookup[] = [];
  for (const window of sorted) {
    const last = merged.at(-1);
    if (last === undefined || last.id !== window.id || last.to < window.from) merged.push(window);
    else merged[merged.length - 1] = mergeTwo(last, window);
  }
  return merged;
}

function mergeTwo(a: WindowLookup, b: WindowLookup): WindowLookup {
  const [publishedFrom = a.publishedFrom] = [a.publishedFrom, b.publishedFrom].sort();
  return {
    id: a.id,
    from: a.from,
    to: latest(a.to, b.to),
    coarse: [...new Set([...a.coarse, ...b.coarse])].sort(),
    publishedFrom,
    publishedTo: latest(a.publishedTo, b.publishedTo),
  };
}

function latest(a: string, b: string): string {
  return [a, b].sort().at(-1) ?? a;
}
