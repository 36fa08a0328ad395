import type { z } from 'zod';
import type { Rejection } from '../errors.ts';
import { isRecord } from '../is-record.ts';
import { checkCharacters } from './check-characters.ts';
import { checkDates } from './check-dates.ts';
import { checkReferences } from './check-references.ts';
import { checkSpans } from './check-spans.ts';
import { describeIssue } from './describe-issue.ts';
import type { Located, RecordProblem } from './record-problem.ts';
import {
  countrySchema,
  documentSchema,
  meetingSchema,
  organizationSchema,
  personSchema,
  placeSchema,
  type Records,
  recordsSchema,
  statementSchema,
  topicSchema,
} from './schema.ts';

export interface ParsedRecords {
  /** Null where the document itself is refused: nothing of the object can go in without it. */
  readonly records: Records | null;
  readonly rejected: readonly Rejection[];
}

const KEYS = Object.keys(recordsSchema.shape);

/**
 * Validates one object of the records format, record by record: a record that breaks the format is refused with its
 * JSON path, and so is every record that refers to it; the others go in.
 *
 * @param source where the object came from, for the rejections.
 */
export function parseRecords(value: unknown, source: string): ParsedRecords {
  const documentId = documentIdOf(value);
  const reject = (problem: RecordProblem): Rejection => ({
    source,
    documentId,
    path: problem.path === '' ? '$' : `$.${problem.path}`,
    code: 'RECORD_INVALID',
    message: problem.message,
  });
  if (!isRecord(value)) {
    return {
      records: null,
      rejected: [reject({ path: '', message: 'found no object; expected the records of a document' })],
    };
  }

  const document = parseOne(documentSchema, value['document'], 'document');
  if (document.value === null) return { records: null, rejected: document.problems.map(reject) };

  const problems: RecordProblem[] = unknownKeys(value);
  const extractor = parseOne(recordsSchema.shape.extractor, value['extractor'] ?? null, 'extractor');
  problems.push(...extractor.problems);

  const { text } = document.value;
  const parse = <S extends z.ZodType>(list: string, schema: S) => parseList({ list, schema, text, problems }, value);
  const checked = checkReferences({
    countries: parse('countries', countrySchema),
    organizations: parse('organizations', organizationSchema),
    people: parse('people', personSchema),
    places: parse('places', placeSchema),
    topics: parse('topics', topicSchema),
    meetings: parse('meetings', meetingSchema),
    statements: parse('statements', statementSchema),
  });
  problems.push(...checked.problems);
  return {
    records: { document: document.value, extractor: extractor.value, ...checked.kept },
    rejected: problems.map(reject),
  };
}

function parseList<S extends z.ZodType>(
  { list, schema, text, problems }: { list: string; schema: S; text: string; problems: RecordProblem[] },
  object: Readonly<Record<string, unknown>>,
): readonly Located<z.output<S>>[] {
  const items = object[list] ?? [];
  if (!Array.isArray(items)) {
    problems.push({ path: list, message: `found ${describe(items)}; expected a list` });
    return [];
  }
  return items.flatMap((item, index) => {
    const path = `${list}[${index}]`;
    const parsed = parseOne(schema, item, path);
    if (parsed.value === null) {
      problems.push(...parsed.problems);
      return [];
    }
    const found = [...checkSpans(parsed.value, text, path), ...checkDates(parsed.value, path)];
    problems.push(...found);
    return found.length > 0 ? [] : [{ path, record: parsed.value }];
  });
}

function parseOne<S extends z.ZodType>(
  schema: S,
  value: unknown,
  path: string,
): { readonly value: z.output<S> | null; readonly problems: readonly RecordProblem[] } {
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    const problems = checkCharacters(parsed.data, path);
    return problems.length === 0 ? { value: parsed.data, problems } : { value: null, problems };
  }
  return { value: null, problems: parsed.error.issues.map((issue) => describeIssue(issue, value, path)) };
}

function unknownKeys(object: Readonly<Record<string, unknown>>): RecordProblem[] {
  return Object.keys(object)
    .filter((key) => !KEYS.includes(key))
    .map((key) => ({ path: key, message: `unknown key; expected one of ${KEYS.join(', ')}` }));
}

function documentIdOf(value: unknown): string | null {
  const document = isRecord(value) ? value['document'] : null;
  const id = isRecord(document) ? document['id'] : null;
  return typeof id === 'string' ? id : null;
}

function describe(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
