import type { z } from 'zod';
import { isRecord } from '../../domain/is-record.ts';
import {
  type Answer,
  countryAnswer,
  meetingAnswer,
  organizationAnswer,
  personAnswer,
  statementAnswer,
} from './answer-schema.ts';

export interface ParsedAnswer {
  readonly answer: Answer;
  /** Facts that are not as they were asked for; the others of the answer count. */
  readonly malformed: number;
}

/** @param content what the model wrote. @returns null where it is no JSON object: cut off, or prose. */
export function parseAnswer(content: string): ParsedAnswer | null {
  const value = parseObject(content);
  if (value === null) return null;
  let malformed = 0;
  const read = <S extends z.ZodType>(key: string, schema: S): z.output<S>[] => {
    const items = value[key] ?? [];
    if (!Array.isArray(items)) {
      malformed += 1;
      return [];
    }
    return items.flatMap((item) => {
      const parsed = schema.safeParse(item);
      if (parsed.success) return [parsed.data];
      malformed += 1;
      return [];
    });
  };
  const answer: Answer = {
    people: read('people', personAnswer),
    countries: read('countries', countryAnswer),
    organizations: read('organizations', organizationAnswer),
    meetings: read('meetings', meetingAnswer),
    statements: read('statements', statementAnswer),
  };
  return { answer, malformed };
}

/** Models without structured output put a fence or a sentence around the object. */
function parseObject(content: string): Readonly<Record<string, unknown>> | null {
  const start = content.indexOf('{');
  const end = content.lastIndexOf('}');
  if (start < 0 || end <= start) return null;
  try {
    const value: unknown = JSON.parse(content.slice(start, end + 1));
    return isRecord(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
