import { parseRecords } from '../../src/domain/records/parse-records.ts';
import type { Records } from '../../src/domain/records/schema.ts';

/** A short way to write the records of one made-up document. Countries are codes; people, bodies and topics are names. */
export interface RecordsSketch {
  readonly text?: string;
  readonly title?: string;
  readonly publishedAt?: string | null;
  readonly people?: readonly PersonSketch[];
  readonly organizations?: readonly OrganizationSketch[];
  readonly meetings?: readonly MeetingSketch[];
  readonly statements?: readonly StatementSketch[];
  /** Names of people and organizations of the sketch, or country codes, by the label of the topic that concerns them. */
  readonly concerns?: Readonly<Record<string, readonly string[]>>;
  readonly extractor?: Records['extractor'];
}

interface PersonSketch {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly country?: string;
  readonly position?: string;
  /** Country code, or the name of an organization of the sketch. */
  readonly of?: string;
}

interface OrganizationSketch {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: string;
  readonly country?: string;
}

interface MeetingSketch {
  readonly kind?: string;
  readonly status?: string;
  readonly medium?: string;
  readonly date?: string | null;
  readonly end?: string;
  readonly basis?: string;
  readonly city?: string;
  readonly country?: string;
  /** Names of people and organizations of the sketch, or country codes. */
  readonly who: readonly (string | { readonly name: string; readonly role?: string; readonly representing?: string })[];
  readonly topics?: readonly string[];
  readonly partOf?: number;
  readonly confidence?: number | null;
}

interface StatementSketch {
  readonly speaker: string;
  readonly text: string;
  /** Index of the meeting during which it was said. */
  readonly meeting?: number;
  readonly topics?: readonly string[];
}

const CODE = /^[A-Z]{3}$/u;

/** @throws Error where the sketch gives no valid records. */
export function makeRecords(sketch: RecordsSketch): Records {
  const { records, rejected } = parseRecords(sketchToValue(sketch), 'sketch');
  if (records === null || rejected.length > 0) throw new Error(`a bad sketch: ${JSON.stringify(rejected)}`);
  return records;
}

/** @returns an object of the records format, not yet checked. */
export function sketchToValue(sketch: RecordsSketch): unknown {
  const { people = [], organizations = [], meetings = [], statements = [], concerns = {} } = sketch;
  const title = sketch.title ?? 'A made-up report';
  const text = sketch.text ?? `${title}. ${people.map(({ name }) => name).join(', ')}.`;
  const places = new Map(
    meetings.flatMap(({ city, country }) => (city === undefined ? [] : [[city, country] as const])),
  );
  const labels = [...meetings, ...statements].flatMap(({ topics: own = [] }) => own);
  const topics = [...new Set([...labels, ...Object.keys(concerns)])];
  return {
    document: { id: `local-${title}`, title, text, publishedAt: sketch.publishedAt ?? null, language: 'en' },
    extractor: sketch.extractor ?? null,
    people: people.map(({ name, aliases = [], country, position, of }) => ({
      id: name,
      name,
      aliases,
      country: countryId(country),
      positions: position === undefined ? [] : [{ title: position, of: of === undefined ? null : refer(of) }],
      mentions: text.includes(name) ? [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }] : [],
    })),
    organizations: organizations.map(({ name, aliases = [], kind = 'OTHER', country }) => ({
      id: name,
      name,
      aliases,
      kind,
      country: countryId(country),
    })),
    places: [...places].map(([name, country]) => ({ id: `at ${name}`, name, country: countryId(country) })),
    topics: topics.map((label) => ({ id: `on ${label}`, label, concerns: (concerns[label] ?? []).map(refer) })),
    meetings: meetings.map((meeting, index) => toMeeting(meeting, index, text)),
    statements: statements.map(({ speaker, text: said, meeting, topics: own = [] }, index) => ({
      speaker: refer(speaker),
      text: said,
      meeting: meeting === undefined ? null : `m${meeting}`,
      topics: own.map((label) => `on ${label}`),
      start: index,
      end: index + 1,
    })),
  };
}

function toMeeting(meeting: MeetingSketch, index: number, text: string): unknown {
  const {
    kind = 'MEETING',
    status = 'HELD',
    medium = 'UNKNOWN',
    date = null,
    end,
    basis,
    city,
    country,
    who,
  } = meeting;
  return {
    id: `m${index}`,
    kind,
    status,
    medium,
    start: date,
    end: end ?? null,
    datePrecision: date === null ? null : ({ 10: 'DAY', 7: 'MONTH', 4: 'YEAR' }[date.length] ?? null),
    dateBasis: date === null ? null : (basis ?? 'STATED'),
    place: city === undefined ? null : `at ${city}`,
    country: countryId(country),
    participants: who.map((one) => {
      const { name, role = 'PARTICIPANT', representing } = typeof one === 'string' ? { name: one } : one;
      return { actor: refer(name), role, representing: representing === undefined ? null : refer(representing) };
    }),
    topics: (meeting.topics ?? []).map((label) => `on ${label}`),
    partOf: meeting.partOf === undefined ? null : `m${meeting.partOf}`,
    evidence: [{ start: 0, end: text.length }],
    rule: 'by-hand',
    confidence: meeting.confidence === undefined ? 0.8 : meeting.confidence,
  };
}

function countryId(code: string | undefined): string | null {
  return code === undefined ? null : `country:${code}`;
}

function refer(name: string): string {
  return CODE.test(name) ? `country:${name}` : name;
}
