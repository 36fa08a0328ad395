import { z } from 'zod';
import { ParleyError } from '../domain/errors.ts';
import { isPartialDate } from '../domain/partial-date.ts';
import { describeIssue } from '../domain/records/describe-issue.ts';

/**
 * Gold: an article with what a reader finds in it, by hand. People and organizations go by their names, countries by
 * their ISO alpha-3 codes. Keys beyond these are ignored, so that annotators can keep notes beside them.
 */
const name = z.string().min(1);
const date = z.string().refine(isPartialDate, 'expected a date that exists, as 2024-12-13, 2024-12 or 2024');
const named = z.object({ name, aka: z.array(name).default([]) });
const person = named.extend({
  country: z.string().nullable().default(null),
  position: z.string().nullable().default(null),
});

const meeting = z.object({
  participants: z.array(name).default([]),
  delegations: z.array(name).default([]).describe('Country codes and names of organizations.'),
  kind: z.string().nullable().default(null).describe('A meeting kind; IN_PERSON stands for MEETING.'),
  status: z.enum(['HELD', 'PLANNED', 'CANCELLED']).nullable().default(null),
  date: date.nullable().default(null),
  city: name.nullable().default(null),
  country: name.nullable().default(null),
  topics: z.array(z.array(name)).default([]).describe('For each topic the words that a right label contains.'),
});
const wantedMeeting = meeting.extend({ kind: z.string(), status: z.enum(['HELD', 'PLANNED', 'CANCELLED']) });

const article = z.object({
  id: name,
  title: z.string().nullable().default(null),
  publisher: z.string().nullable().default(null),
  publishedAt: date.nullable().default(null),
  text: name,
  people: z.array(person).default([]),
  countries: z.array(name).default([]),
  organizations: z.array(named).default([]),
  optionalOrganizations: z.array(name).default([]).describe('Neither wanted nor punished.'),
  meetings: z.array(wantedMeeting).default([]),
  optionalMeetings: z.array(meeting).default([]).describe('Neither wanted nor punished.'),
  notMet: z
    .array(z.tuple([name, name]))
    .default([])
    .describe('Pairs that must not come out as having met.'),
  statements: z.array(z.object({ speaker: name, contains: name })).default([]),
});

type Deep<T> = T extends readonly (infer E)[]
  ? readonly Deep<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T;

export type GoldArticle = Deep<z.output<typeof article>>;
export type GoldPerson = GoldArticle['people'][number];
export type GoldMeeting = GoldArticle['meetings'][number];
export type OptionalGoldMeeting = GoldArticle['optionalMeetings'][number];

/**
 * @param source the name of the file, for the message
 * @throws ParleyError DOCUMENT_INVALID naming the path of everything that is wrong
 */
export function parseGold(value: unknown, source = 'gold'): GoldArticle {
  const parsed = article.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => describeIssue(issue, value, '$'));
  const message = problems.map((problem) => `${problem.path}: ${problem.message}`).join('; ');
  throw new ParleyError('DOCUMENT_INVALID', `${source} is no gold article: ${message}`);
}

/**
 * @param value one gold article, or an array of them: short passages share a file
 * @throws ParleyError DOCUMENT_INVALID naming the place in the array, and the path of everything that is wrong
 */
export function parseGoldFile(value: unknown, source: string): readonly GoldArticle[] {
  if (!Array.isArray(value)) return [parseGold(value, source)];
  return value.map((each: unknown, index) => parseGold(each, `${source}[${index}]`));
}
