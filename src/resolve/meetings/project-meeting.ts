import type { MeetingProjection } from '../../domain/graph/meeting-projection.ts';
import type { ReportAccount } from '../../domain/graph/report-account.ts';
import { MEETING_KINDS } from '../../domain/vocabulary/meeting-kind.ts';
import { STATUS_CLASSES, STATUS_PRECEDENCE } from '../../domain/vocabulary/status-class.ts';
import { projectDate } from './project-date.ts';
import { projectParticipants } from './project-participants.ts';
import { compareText, type Voice, vote } from './vote.ts';

const KINDS = Object.keys(MEETING_KINDS);

/**
 * A meeting's own values, chosen from its reports. Its status comes first (`STATUS_PRECEDENCE`). Then only the reports of
 * that stage of its life speak: who was expected at a meeting is not who came. A value on which they are silent is taken
 * from the others, but for the participants and the topics, which would claim what no report of that stage says. Values
 * are voted on, each report with its confidence (1 for records made by hand). The order of the reports has no influence.
 *
 * @param reports at least one. @throws RangeError without any.
 */
export function projectMeeting(reports: readonly ReportAccount[]): MeetingProjection {
  const status = STATUS_PRECEDENCE.find((one) => reports.some((report) => report.status === one));
  if (status === undefined) throw new RangeError('a meeting without reports has no values');
  const speaking = reports.filter((report) => STATUS_CLASSES[report.status] === STATUS_CLASSES[status]);
  const others = reports.filter((report) => !speaking.includes(report));
  const choose = <T extends string>(read: (report: ReportAccount) => T | null, compare: (a: T, b: T) => number) =>
    vote(voices(speaking, read), compare) ?? vote(voices(others, read), compare);

  const place = choose(({ place: value }) => value, compareText);
  const inPlace = reports.filter((report) => place === null || report.place === place);
  const dates = projectDate(speaking);
  const confidences = speaking.map(({ confidence }) => confidence).filter((confidence) => confidence !== null);
  const named = speaking.some(({ participants }) => participants.length > 0) ? speaking : reports;
  return {
    ...(dates.start === null ? projectDate(others) : dates),
    // Of equals the kind that says more: MEETING, the first of the vocabulary, says least.
    kind:
      choose(
        ({ kind }) => kind,
        (a, b) => KINDS.indexOf(b) - KINDS.indexOf(a),
      ) ?? 'MEETING',
    status,
    medium: choose(({ medium }) => (medium === 'UNKNOWN' ? null : medium), compareText) ?? 'UNKNOWN',
    confidence: confidences.length === 0 ? null : Math.max(...confidences),
    place,
    country:
      vote(
        voices(inPlace, ({ country }) => country),
        compareText,
      ) ?? choose(({ country }) => country, compareText),
    documentCount: new Set(reports.map(({ document }) => document)).size,
    publisherCount: new Set(reports.map(({ publisher }) => publisher).filter((name) => name !== null)).size,
    topics: [...new Set(speaking.flatMap(({ topics }) => topics))].sort(),
    participants: projectParticipants(named),
    partOf: choose(({ partOf }) => partOf, compareText),
  };
}

function voices<T>(reports: readonly ReportAccount[], read: (report: ReportAccount) => T | null): readonly Voice<T>[] {
  return reports.map((report) => ({ value: read(report), weight: report.confidence ?? 1 }));
}
