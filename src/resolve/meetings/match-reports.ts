import type { KnownMeeting, KnownPlace } from '../../domain/graph/known-graph.ts';
import type { ReportAccount } from '../../domain/graph/report-account.ts';
import { compareDates } from './compare-dates.ts';
import { compareReports } from './compare-reports.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { CLEAR_LEAD } from './meeting-weights.ts';
import { projectMeeting } from './project-meeting.ts';
import { compareText } from './vote.ts';

interface Pair {
  readonly report: ReportAccount;
  readonly meeting: KnownMeeting;
  readonly score: number;
}

/**
 * Which known meetings the reports of one document are of, by the id of the report; those without an entry are of new
 * ones. The nearest pair is settled first, and a meeting takes one report of a document: the document has told its
 * meetings apart. A report that is as near to two meetings goes to neither, unless they do not differ in who and when
 * themselves: then to the one that more reports tell of.
 */
export function matchReports(
  reports: readonly ReportAccount[],
  index: MeetingIndex,
  findPlace: (id: string) => KnownPlace | null,
): ReadonlyMap<string, string> {
  const pairs = reports.flatMap((report) =>
    index.listCandidates(report).flatMap((meeting): readonly Pair[] => {
      const score = scoreMeeting(report, meeting, findPlace);
      return score === null ? [] : [{ report, meeting, score }];
    }),
  );
  pairs.sort(comparePairs);
  const matched = new Map<string, string>();
  const settled = new Set<string>();
  const taken = new Set<string>();
  for (const pair of pairs) {
    const { report, meeting } = pair;
    if (settled.has(report.id) || taken.has(meeting.id)) continue;
    settled.add(report.id);
    const rivals = pairs.filter((other) => other.report === report && !taken.has(other.meeting.id));
    if (rivals.some((rival) => isAmbiguous(pair, rival))) continue;
    matched.set(report.id, meeting.id);
    taken.add(meeting.id);
  }
  return matched;
}

function comparePairs(a: Pair, b: Pair): number {
  return (
    b.score - a.score ||
    compareText(a.report.id, b.report.id) ||
    b.meeting.reports.length - a.meeting.reports.length ||
    compareText(a.meeting.id, b.meeting.id)
  );
}

function isAmbiguous(best: Pair, rival: Pair): boolean {
  return best.score - rival.score < CLEAR_LEAD && !areAlike(best.meeting, rival.meeting);
}

/** Whether nothing but their ids tells two meetings apart by day and by who took part. */
function areAlike(a: KnownMeeting, b: KnownMeeting): boolean {
  const [left, right] = [projectMeeting(a.reports), projectMeeting(b.reports)];
  const actorsOf = (participants: readonly { readonly actor: string }[]) =>
    participants.map(({ actor }) => actor).join();
  return left.start === right.start && actorsOf(left.participants) === actorsOf(right.participants);
}

/** @returns how near a report is to the nearest one of a meeting; null where it cannot be of it. */
function scoreMeeting(
  report: ReportAccount,
  meeting: KnownMeeting,
  findPlace: (id: string) => KnownPlace | null,
): number | null {
  if (meeting.reports.some(({ document }) => document === report.document)) return null;
  const scores = meeting.reports
    .map((known) => compareReports(report, known, findPlace))
    .filter((score) => score !== null);
  if (scores.length === 0 || !fitsDate(report, meeting)) return null;
  return Math.max(...scores);
}

/** Reports that are a day apart each must not make a chain that drifts: the meeting's own date has to fit as well. */
function fitsDate(report: ReportAccount, { reports }: KnownMeeting): boolean {
  const { start, end, dateBasis } = projectMeeting(reports);
  if (start === null || report.date === null) return true;
  return compareDates(report, { date: start, dateEnd: end, dateBasis, published: null }) !== 'APART';
}
