import { firstDayOf, lastDayOf } from '../partial-date.ts';
import type { MeetingMedium } from '../vocabulary/meeting-medium.ts';
import type { MeetingStatus } from '../vocabulary/meeting-status.ts';
import type { ParticipantRole } from '../vocabulary/participant-role.ts';
import { STATUS_CLASSES } from '../vocabulary/status-class.ts';

/** On what reports of one meeting can disagree. */
export const CONTRADICTION_ASPECTS = {
  DATE: 'They give days that cannot both be true.',
  STATUS: 'One says that it took place, or still lies ahead, and another that it did not or will not.',
  PLACE: 'They name different places.',
  COUNTRY: 'They set it in different countries.',
  MEDIUM: 'One says that the participants were in one room, another that they were connected.',
  ATTENDANCE: 'One says that an actor took part, another that the actor stayed away.',
  ROLE: 'One has an actor as the host, or the caller, and another as the visitor, or the receiver.',
  REPRESENTING: 'They have an actor there on behalf of different countries or organizations.',
} as const;

export type ContradictionAspect = keyof typeof CONTRADICTION_ASPECTS;

/** What one report says of a meeting; null and an empty list are silence. */
export interface ComparedReport {
  readonly id: string;
  readonly status: MeetingStatus | null;
  /** Partial dates. */
  readonly date: string | null;
  readonly dateEnd: string | null;
  /** When its document was published, as a partial date. */
  readonly published: string | null;
  readonly medium: MeetingMedium | null;
  /** Ids. */
  readonly place: string | null;
  readonly country: string | null;
  readonly participants: readonly {
    readonly actor: string;
    readonly role: ParticipantRole | null;
    readonly representing: string | null;
  }[];
}

/** Reports that say the same of the aspect. */
interface ContradictingAccount {
  /** A status, medium, role, attendance (`PRESENT`, `ABSENT`), date (`2024-12-13`, `2024-12-13/2024-12-15`), or an id. */
  readonly value: string;
  readonly reports: readonly string[];
}

export interface Contradiction {
  readonly aspect: ContradictionAspect;
  /** The actor that it is about; null where it is about the meeting. */
  readonly actor: string | null;
  /** At least two, the one with the most reports first. */
  readonly accounts: readonly ContradictingAccount[];
}

/**
 * Finds on what the reports of one meeting disagree. Silence contradicts nothing, a less precise date does not contradict
 * a day that it covers, and a plan does not contradict what came of it later; a report that still announces what an
 * earlier one says is off does.
 *
 * @returns in the order of the aspects, then by actor.
 */
export function findContradictions(reports: readonly ComparedReport[]): readonly Contradiction[] {
  const imagined = (report: ComparedReport) => report.status !== null && STATUS_CLASSES[report.status] === 'imagined';
  const told = reports.filter((report) => !imagined(report));
  const actors = [...new Set(told.flatMap(({ participants }) => participants.map(({ actor }) => actor)))].sort();
  const ofMeeting: readonly Contradiction[] = [
    compare('DATE', null, told, dateOf, datesConflict),
    compare('STATUS', null, told, ({ status }) => status, statusesConflict),
    compare('PLACE', null, told, ({ place }) => place),
    compare('COUNTRY', null, told, ({ country }) => country),
    compare('MEDIUM', null, told, ({ medium }) => (medium === 'UNKNOWN' ? null : medium)),
  ].flat();
  const ofActors = actors.flatMap((actor) => [
    ...compare('ATTENDANCE', actor, told, (report) => attendanceOf(report, actor)),
    ...compare('ROLE', actor, told, (report) => partyOf(report, actor)?.role ?? null, rolesConflict),
    ...compare('REPRESENTING', actor, told, (report) => partyOf(report, actor)?.representing ?? null),
  ]);
  const rank = Object.keys(CONTRADICTION_ASPECTS);
  return [...ofMeeting, ...ofActors].sort((a, b) => rank.indexOf(a.aspect) - rank.indexOf(b.aspect));
}

type Conflict = (a: Told, b: Told) => boolean;

interface Told {
  readonly value: string;
  readonly report: ComparedReport;
}

/** @returns one contradiction of all values, or none where no two of them conflict. */
function compare(
  aspect: ContradictionAspect,
  actor: string | null,
  reports: readonly ComparedReport[],
  toValue: (report: ComparedReport) => string | null,
  conflict: Conflict = (a, b) => a.value !== b.value,
): readonly Contradiction[] {
  const told = reports.flatMap((report): readonly Told[] => {
    const value = toValue(report);
    return value === null ? [] : [{ value, report }];
  });
  if (!told.some((a, index) => told.slice(index + 1).some((b) => conflict(a, b)))) return [];
  const values = [...new Set(told.map(({ value }) => value))];
  return [
    {
      aspect,
      actor,
      accounts: values
        .map((value) => ({ value, reports: reportsWith(value, told) }))
        .sort((a, b) => b.reports.length - a.reports.length || (a.value < b.value ? -1 : 1)),
    },
  ];
}

function reportsWith(value: string, told: readonly Told[]): readonly string[] {
  return told
    .filter((each) => each.value === value)
    .map(({ report }) => report.id)
    .sort();
}

function dateOf({ date, dateEnd }: ComparedReport): string | null {
  return date === null || dateEnd === null || dateEnd === date ? date : `${date}/${dateEnd}`;
}

function datesConflict(a: Told, b: Told): boolean {
  const [left, right] = [daysOf(a.value), daysOf(b.value)];
  return left.last < right.first || right.last < left.first;
}

function daysOf(value: string): { readonly first: string; readonly last: string } {
  const [start = '', end = start] = value.split('/');
  return { first: firstDayOf(start), last: lastDayOf(end) };
}

/** What happened did not fall through; a plan is overtaken by either unless it is announced later than it fell through. */
function statusesConflict(a: Told, b: Told): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([off, other]) => {
    if (off === undefined || other === undefined || classOf(off) !== 'off') return false;
    if (classOf(other) === 'happened') return true;
    const [before, after] = [off.report.published, other.report.published];
    return classOf(other) === 'ahead' && before !== null && after !== null && lastDayOf(before) < firstDayOf(after);
  });
}

function classOf({ report }: Told): string | null {
  return report.status === null ? null : STATUS_CLASSES[report.status];
}

function partyOf(report: ComparedReport, actor: string) {
  return report.participants.find((party) => party.actor === actor);
}

/** Of those who were only invited, or are only expected, nobody says whether they came. */
function attendanceOf(report: ComparedReport, actor: string): string | null {
  if (report.status !== null && STATUS_CLASSES[report.status] !== 'happened') return null;
  const party = partyOf(report, actor);
  if (party === undefined || party.role === 'INVITED') return null;
  return party.role === 'ABSENT' ? 'ABSENT' : 'PRESENT';
}

const OPPOSITE_ROLES: ReadonlySet<string> = new Set([
  'HOST VISITOR',
  'VISITOR HOST',
  'CALLER RECEIVER',
  'RECEIVER CALLER',
]);

function rolesConflict(a: Told, b: Told): boolean {
  return OPPOSITE_ROLES.has(`${a.value} ${b.value}`);
}
