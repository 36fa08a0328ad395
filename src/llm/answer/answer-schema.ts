import { z } from 'zod';
import { DATE_BASES } from '../../domain/vocabulary/date-basis.ts';
import { MEETING_KINDS } from '../../domain/vocabulary/meeting-kind.ts';
import { MEETING_MEDIUMS } from '../../domain/vocabulary/meeting-medium.ts';
import { MEETING_STATUSES } from '../../domain/vocabulary/meeting-status.ts';
import { ORGANIZATION_KINDS } from '../../domain/vocabulary/organization-kind.ts';
import { PARTICIPANT_ROLES } from '../../domain/vocabulary/participant-role.ts';
import { TOPIC_CONTEXTS } from '../../domain/vocabulary/topic-context.ts';

/**
 * What a model is asked for: the records format with two changes that suit a model. It gives quotes, since it cannot
 * count; and it refers to actors by name. Every key is required and there are no defaults, as strict structured output
 * wants it.
 */
const keysOf = <K extends string>(vocabulary: Readonly<Record<K, unknown>>) => Object.keys(vocabulary) as [K, ...K[]];

const quote = z.string().describe('Words of the text that say so, copied letter by letter.');
const countryCode = z.string().nullable().describe('ISO 3166-1 alpha-3 code, or null.');
const actor = z.string().describe('The `name` of a person or organization of this answer, or an alpha-3 country code.');

export const personAnswer = z.strictObject({
  name: z.string().describe('The fullest form that the text gives, without title.'),
  aliases: z.array(z.string()).describe('Other forms that stand in the text.'),
  positions: z.array(z.strictObject({ title: z.string(), of: actor.nullable() })),
  country: countryCode,
  quote,
});
export const countryAnswer = z.strictObject({ code: z.string().describe('ISO 3166-1 alpha-3.'), quote });
export const organizationAnswer = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(keysOf(ORGANIZATION_KINDS)),
  country: countryCode,
  quote,
});
export const meetingAnswer = z.strictObject({
  kind: z.enum(keysOf(MEETING_KINDS)),
  status: z.enum(keysOf(MEETING_STATUSES)),
  medium: z.enum(keysOf(MEETING_MEDIUMS)),
  start: z.string().nullable().describe('2024-12-13, 2024-12 or 2024.'),
  end: z.string().nullable(),
  dateBasis: z.enum(keysOf(DATE_BASES)).nullable(),
  dateText: z.string().nullable().describe('The words of the text that give the date.'),
  city: z.string().nullable(),
  country: countryCode,
  participants: z.array(
    z.strictObject({ actor, role: z.enum(keysOf(PARTICIPANT_ROLES)), representing: actor.nullable() }),
  ),
  topics: z.array(
    z.strictObject({ label: z.string(), context: z.enum(keysOf(TOPIC_CONTEXTS)), concerns: z.array(actor) }),
  ),
  quote,
});
export const statementAnswer = z.strictObject({
  speaker: actor,
  quoted: z.boolean().describe('Whether it stands in quotation marks.'),
  quote: z.string().describe('What was said, copied letter by letter, without the marks.'),
});

const answerSchema = z.strictObject({
  people: z.array(personAnswer),
  countries: z.array(countryAnswer),
  organizations: z.array(organizationAnswer),
  meetings: z.array(meetingAnswer),
  statements: z.array(statementAnswer),
});

export type Answer = z.output<typeof answerSchema>;
export type MeetingAnswer = z.output<typeof meetingAnswer>;

/** As JSON Schema, for `response_format`. */
export function toAnswerJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema: _, ...schema } = z.toJSONSchema(answerSchema);
  return schema;
}
