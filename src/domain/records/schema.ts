import { z } from 'zod';
import { isPartialDate } from '../partial-date.ts';
import { DATE_BASES } from '../vocabulary/date-basis.ts';
import { MEETING_KINDS } from '../vocabulary/meeting-kind.ts';
import { MEETING_MEDIUMS } from '../vocabulary/meeting-medium.ts';
import { MEETING_STATUSES } from '../vocabulary/meeting-status.ts';
import { ORGANIZATION_KINDS } from '../vocabulary/organization-kind.ts';
import { PARTICIPANT_ROLES } from '../vocabulary/participant-role.ts';
import { PLACE_KINDS } from '../vocabulary/place-kind.ts';
import { TOPIC_CONTEXTS } from '../vocabulary/topic-context.ts';

/**
 * The records format: the only thing that enters the graph. `schema/records.schema.json` is printed from this file.
 * Every object is strict: an unknown key is refused. What a schema cannot say (spans lie inside the text, references
 * lead somewhere) is checked in `parse-records.ts`.
 */
const keysOf = <K extends string>(vocabulary: Readonly<Record<K, unknown>>) => Object.keys(vocabulary) as [K, ...K[]];

const id = z.string().min(1).describe('Local to the object, or a global id such as `country:IRQ`.');
const name = z.string().trim().min(1);
const offset = z.int().min(0).describe('UTF-16 offset into `document.text`.');
const partialDate = z
  .string()
  .refine(isPartialDate, 'expected a date that exists, as 2024-12-13, 2024-12 or 2024')
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });
const span = z.strictObject({ start: offset, end: offset });
const mentions = z.array(span).default([]);
const aliases = z.array(name).default([]);

export const documentSchema = z.strictObject({
  id,
  title: z.string().nullable().default(null),
  publisher: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  publishedAt: partialDate.nullable().default(null),
  language: z.string().nullable().default(null),
  text: z.string(),
});

export const personSchema = z.strictObject({
  id,
  name,
  aliases,
  positions: z
    .array(
      z.strictObject({
        title: name,
        of: id.nullable().default(null).describe('A country or an organization.'),
        from: partialDate.nullable().default(null),
        to: partialDate.nullable().default(null),
      }),
    )
    .default([]),
  country: id.nullable().default(null),
  mentions,
});

export const countrySchema = z.strictObject({
  id,
  name,
  code: z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 3166-1 alpha-3 code, as IRQ'),
  mentions,
});

export const organizationSchema = z.strictObject({
  id,
  name,
  aliases,
  kind: z.enum(keysOf(ORGANIZATION_KINDS)).default('OTHER'),
  country: id.nullable().default(null),
  mentions,
});

export const placeSchema = z.strictObject({
  id,
  name,
  kind: z.enum(keysOf(PLACE_KINDS)).default('CITY'),
  country: id.nullable().default(null),
});

export const topicSchema = z.strictObject({
  id,
  label: name,
  context: z.enum(keysOf(TOPIC_CONTEXTS)).default('OTHER'),
  concerns: z.array(id).default([]),
});

export const meetingSchema = z.strictObject({
  id,
  kind: z.enum(keysOf(MEETING_KINDS)),
  status: z.enum(keysOf(MEETING_STATUSES)),
  medium: z.enum(keysOf(MEETING_MEDIUMS)).default('UNKNOWN'),
  start: partialDate.nullable().default(null),
  end: partialDate.nullable().default(null),
  datePrecision: z.enum(['DAY', 'MONTH', 'YEAR']).nullable().default(null),
  dateBasis: z.enum(keysOf(DATE_BASES)).nullable().default(null),
  dateText: z.string().nullable().default(null).describe('The words that gave the date.'),
  place: id.nullable().default(null),
  country: id.nullable().default(null),
  participants: z
    .array(
      z.strictObject({
        actor: id,
        role: z.enum(keysOf(PARTICIPANT_ROLES)).default('PARTICIPANT'),
        representing: id.nullable().default(null),
        start: offset.nullable().default(null),
        end: offset.nullable().default(null),
      }),
    )
    .default([]),
  topics: z.array(id).default([]),
  partOf: id.nullable().default(null).describe('The meeting that this one is a part of.'),
  evidence: z.array(span).min(1, 'expected at least one span of evidence'),
  rule: z.string().nullable().default(null).describe('The rule or model that made the record.'),
  confidence: z.number().min(0).max(1).nullable().default(null),
});

export const statementSchema = z.strictObject({
  speaker: id.describe('A person, a country or an organization.'),
  text: name,
  quoted: z.boolean().default(false),
  topics: z.array(id).default([]),
  meeting: id.nullable().default(null).describe('The meeting during which it was said.'),
  start: offset,
  end: offset,
});

export const recordsSchema = z.strictObject({
  document: documentSchema,
  people: z.array(personSchema).default([]),
  countries: z.array(countrySchema).default([]),
  organizations: z.array(organizationSchema).default([]),
  places: z.array(placeSchema).default([]),
  topics: z.array(topicSchema).default([]),
  meetings: z.array(meetingSchema).default([]),
  statements: z.array(statementSchema).default([]),
  extractor: z
    .strictObject({ name: z.string().min(1), version: z.string().min(1) })
    .nullable()
    .default(null)
    .describe('What made the records; null for records made by hand.'),
});

type Deep<T> = T extends readonly (infer E)[]
  ? readonly Deep<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T;

export type PersonRecord = Deep<z.output<typeof personSchema>>;
export type CountryRecord = Deep<z.output<typeof countrySchema>>;
export type OrganizationRecord = Deep<z.output<typeof organizationSchema>>;
export type PlaceRecord = Deep<z.output<typeof placeSchema>>;
export type TopicRecord = Deep<z.output<typeof topicSchema>>;
export type MeetingRecord = Deep<z.output<typeof meetingSchema>>;
export type StatementRecord = Deep<z.output<typeof statementSchema>>;
/** The records of one document, defaults filled in. */
export type Records = Deep<z.output<typeof recordsSchema>>;
