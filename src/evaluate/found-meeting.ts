import type { MeetingRecord, Records } from '../domain/records/schema.ts';
import type { MeetingStatus } from '../domain/vocabulary/meeting-status.ts';
import type { Note } from './fact.ts';
import { foldForm } from './fold-form.ts';
import type { Entities } from './read-entities.ts';

/** Gold knows three statuses; what is only imagined has none of them and is not punished. */
type StatusClass = 'HELD' | 'PLANNED' | 'CANCELLED' | 'HYPOTHETICAL';

const CLASSES: Readonly<Record<MeetingStatus, StatusClass>> = {
  HELD: 'HELD',
  ONGOING: 'HELD',
  PLANNED: 'PLANNED',
  PROPOSED: 'PLANNED',
  REFUSED: 'CANCELLED',
  CANCELLED: 'CANCELLED',
  DENIED: 'CANCELLED',
  HYPOTHETICAL: 'HYPOTHETICAL',
};

/** A meeting of the records in the names of the gold. */
export interface FoundMeeting {
  readonly record: MeetingRecord;
  readonly statusClass: StatusClass;
  /** Gold names of the people in it. */
  readonly people: ReadonlySet<string>;
  /** Folded codes and names of the countries and organizations in it or represented. */
  readonly sides: ReadonlySet<string>;
  readonly city: string | null;
  /** Folded. */
  readonly topics: readonly string[];
}

/** What is told of a found meeting: the first sentence that it rests on, and its rule. */
export const noteOnMeeting = ({ record }: FoundMeeting, text: string): Note => ({
  text,
  at: record.evidence[0] ?? null,
  record: `meeting ${record.id}`,
  rule: record.rule,
});

const present = (value: string | undefined): readonly string[] => (value === undefined || value === '' ? [] : [value]);

export function toFoundMeetings(records: Records, entities: Entities): readonly FoundMeeting[] {
  const { personNames, organizationNames, countryCodes, placeNames, topicLabels } = entities;
  const sideOf = (id: string | null): readonly string[] =>
    id === null ? [] : [...present(countryCodes.get(id)), ...present(organizationNames.get(id))];
  return records.meetings.map((record) => ({
    record,
    statusClass: CLASSES[record.status],
    people: new Set(record.participants.flatMap(({ actor }) => present(personNames.get(actor)))),
    sides: new Set(
      record.participants
        .flatMap(({ actor, representing }) => [...sideOf(actor), ...sideOf(representing)])
        .map(foldForm),
    ),
    city: record.place === null ? null : (placeNames.get(record.place) ?? null),
    topics: record.topics.map((topic) => foldForm(topicLabels.get(topic) ?? topic)),
  }));
}
