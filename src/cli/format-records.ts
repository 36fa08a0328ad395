import type { MeetingRecord, Records } from '../domain/records/schema.ts';

/** The records of one document as a person reads them: who, what, when, where, and the sentence that says so. */
export function formatRecords(records: Records): string {
  const { document } = records;
  const names = new Map(
    [...records.people, ...records.organizations, ...records.countries, ...records.places].map(({ id, name }) => [
      id,
      name,
    ]),
  );
  const topics = new Map(records.topics.map(({ id, label }) => [id, label]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const lines = [
    `${document.title ?? document.id}  (${[document.publisher, document.publishedAt].filter((part) => part !== null).join(', ') || document.id})`,
    list(
      'people',
      records.people.map(({ name, positions }) => [name, ...positions.map(({ title }) => title)].join(', ')),
    ),
    list(
      'countries',
      records.countries.map(({ name }) => name),
    ),
    list(
      'organizations',
      records.organizations.map(({ name }) => name),
    ),
    ...records.meetings.map((meeting) => formatMeeting(meeting, { text: document.text, nameOf, topics })),
    ...records.statements.map(
      ({ speaker, text, quoted }) => `  said: ${nameOf(speaker)}: ${quoted ? `“${text}”` : text}`,
    ),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n\n`;
}

interface Names {
  readonly text: string;
  readonly nameOf: (id: string) => string;
  readonly topics: ReadonlyMap<string, string>;
}

function formatMeeting(meeting: MeetingRecord, { text, nameOf, topics }: Names): string {
  const where = [meeting.place, meeting.country]
    .filter((id) => id !== null)
    .map(nameOf)
    .join(', ');
  const who = meeting.participants.map(({ actor, role }) => `${nameOf(actor)} (${role.toLowerCase()})`).join(', ');
  const about = meeting.topics.map((id) => topics.get(id) ?? id).join('; ');
  return [
    `  ${meeting.status} ${meeting.kind}  ${meeting.start ?? 'date unknown'}${where === '' ? '' : `, ${where}`}`,
    `    who: ${who === '' ? 'nobody named' : who}`,
    ...(about === '' ? [] : [`    about: ${about}`]),
    ...meeting.evidence.map(({ start, end }) => `    “${text.slice(start, end).replaceAll('\n', ' ')}”`),
  ].join('\n');
}

function list(title: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `  ${title}: ${names.join('; ')}`;
}
