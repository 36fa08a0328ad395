import { fold } from '../domain/fold.ts';
import { parseRecords } from '../domain/records/parse-records.ts';
import type { MeetingRecord, Records } from '../domain/records/schema.ts';
import { spansOverlap } from '../domain/span.ts';
import { STATUS_CLASSES } from '../domain/vocabulary/status-class.ts';

type Named = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };

/**
 * Two readings of one document as one. The records of `first` stand; `second` adds what it alone has and fills what
 * `first` leaves open.
 *
 * - An actor is the same when either reading calls the other's by its name.
 * - A meeting is the same when its evidence overlaps and somebody takes part in both. Where one of them says that it took
 *   place and the other that it did not, it did not: a meeting that never was is the worse error. Participants are
 *   those of both.
 * - `rule` says where a meeting comes from: that of the one reading that has it, or both, joined by ` + `.
 *
 * @param second with ids of people, organizations, places, topics and meetings that `first` does not have.
 * @param extractor what the records give as what made them.
 */
export function mergeRecords(first: Records, second: Records, extractor: NonNullable<Records['extractor']>): Records {
  const people = mergeNamed(first.people, second.people);
  const organizations = mergeNamed(first.organizations, second.organizations);
  const places = mergeKeyed(first.places, second.places, ({ name, country }) => `${fold(name)}|${country ?? ''}`);
  const topics = mergeKeyed(first.topics, second.topics, ({ label }) => fold(label));
  const codes = new Set(first.countries.map(({ code }) => code));
  const ids = new Map([...people.ids, ...organizations.ids, ...places.ids, ...topics.ids]);
  const renamed = rename(ids);
  const meetings = mergeMeetings(
    first.meetings,
    second.meetings.map((meeting) => renameMeeting(meeting, renamed)),
  );
  const statements = second.statements
    .filter((statement) => !first.statements.some((known) => spansOverlap(known, statement)))
    .map((statement) => ({
      ...statement,
      speaker: renamed(statement.speaker),
      topics: statement.topics.map(renamed),
      meeting: statement.meeting === null ? null : (meetings.ids.get(statement.meeting) ?? statement.meeting),
    }));
  const merged = {
    document: first.document,
    extractor,
    countries: [...first.countries, ...second.countries.filter(({ code }) => !codes.has(code))],
    people: people.list.map((person) => ({
      ...person,
      positions: person.positions.map((position) => ({ ...position, of: renameOrNull(position.of, renamed) })),
    })),
    organizations: organizations.list,
    places: places.list,
    topics: topics.list.map((topic) => ({ ...topic, concerns: [...new Set(topic.concerns.map(renamed))] })),
    meetings: meetings.list,
    statements: [...first.statements, ...statements].sort((a, b) => a.start - b.start),
  };
  const { records, rejected } = parseRecords(merged, first.document.id);
  if (records === null || rejected.length > 0) {
    throw new RangeError(`two readings of ${first.document.id} do not go together: ${JSON.stringify(rejected)}`);
  }
  return records;
}

function mergeNamed<
  T extends Named & { readonly mentions: readonly { readonly start: number; readonly end: number }[] },
>(
  first: readonly T[],
  second: readonly T[],
): { readonly list: readonly T[]; readonly ids: ReadonlyMap<string, string> } {
  const list = [...first];
  const ids = new Map<string, string>();
  for (const own of second) {
    const index = list.findIndex((known) => isSame(known, own));
    const known = list[index];
    if (known === undefined) {
      list.push(own);
      continue;
    }
    ids.set(own.id, known.id);
    const aliases = [...new Set([...known.aliases, own.name, ...own.aliases])].filter((alias) => alias !== known.name);
    const mentions = [
      ...known.mentions,
      ...own.mentions.filter((span) => !known.mentions.some((other) => spansOverlap(other, span))),
    ].sort((a, b) => a.start - b.start);
    list[index] = { ...own, ...known, aliases, mentions };
  }
  return { list, ids };
}

function isSame(a: Named, b: Named): boolean {
  const calls = (one: Named, other: Named) =>
    [one.name, ...one.aliases].some((form) => fold(form) === fold(other.name));
  return calls(a, b) || calls(b, a);
}

function mergeKeyed<T extends { readonly id: string }>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (one: T) => string,
) {
  const known = new Map(first.map((one) => [keyOf(one), one.id]));
  const ids = new Map(second.flatMap((one) => [[one.id, known.get(keyOf(one)) ?? one.id] as const]));
  return { list: [...first, ...second.filter((one) => !known.has(keyOf(one)))], ids };
}

function mergeMeetings(first: readonly MeetingRecord[], second: readonly MeetingRecord[]) {
  const list = [...first];
  const ids = new Map<string, string>();
  const used = new Set<number>();
  for (const own of second) {
    const index = list.findIndex((known, at) => at < first.length && !used.has(at) && isSameMeeting(known, own));
    const known = list[index];
    if (known === undefined) {
      list.push(own);
      continue;
    }
    used.add(index);
    ids.set(own.id, known.id);
    list[index] = mergeMeeting(known, own);
  }
  return { list, ids };
}

function isSameMeeting(a: MeetingRecord, b: MeetingRecord): boolean {
  const overlaps = a.evidence.some((span) => b.evidence.some((other) => spansOverlap(span, other)));
  return overlaps && a.participants.some(({ actor }) => b.participants.some((other) => other.actor === actor));
}

function mergeMeeting(known: MeetingRecord, own: MeetingRecord): MeetingRecord {
  const dated = known.start === null ? own : known;
  const { start, end, datePrecision, dateBasis, dateText } = dated;
  const taking = new Set(known.participants.map(({ actor }) => actor));
  return {
    ...known,
    status: STATUS_CLASSES[known.status] === 'happened' ? own.status : known.status,
    medium: known.medium === 'UNKNOWN' ? own.medium : known.medium,
    ...{ start, end, datePrecision, dateBasis, dateText },
    place: known.place ?? own.place,
    country: known.country ?? own.country,
    participants: [...known.participants, ...own.participants.filter(({ actor }) => !taking.has(actor))],
    topics: [...new Set([...known.topics, ...own.topics])],
    rule: [known.rule, own.rule].filter((rule) => rule !== null).join(' + ') || null,
  };
}

type Rename = (id: string) => string;

const rename =
  (ids: ReadonlyMap<string, string>): Rename =>
  (id) =>
    ids.get(id) ?? id;

const renameOrNull = (id: string | null, renamed: Rename): string | null => (id === null ? null : renamed(id));

function renameMeeting(meeting: MeetingRecord, renamed: Rename): MeetingRecord {
  return {
    ...meeting,
    place: renameOrNull(meeting.place, renamed),
    topics: meeting.topics.map(renamed),
    participants: meeting.participants.map((participant) => ({
      ...participant,
      actor: renamed(participant.actor),
      representing: renameOrNull(participant.representing, renamed),
    })),
  };
}
