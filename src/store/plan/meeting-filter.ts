import { z } from 'zod';
import { ParleyError } from '../../domain/errors.ts';
import { isPartialDate } from '../../domain/partial-date.ts';
import { MEETING_KINDS, type MeetingKind } from '../../domain/vocabulary/meeting-kind.ts';
import { MEETING_STATUSES, type MeetingStatus } from '../../domain/vocabulary/meeting-status.ts';

/**
 * Which meetings a list shows; all that is given must hold. An absent key and null are no condition; an empty `with` is
 * none either, while an empty `withAny`, `kinds` or `statuses` matches nothing.
 */
export type MeetingFilter = {
  /** Ids of actors that all took part. At most 20. */
  readonly with?: readonly string[] | null;
  /** Ids of actors of whom at least one took part. At most 1,000. */
  readonly withAny?: readonly string[] | null;
  /**
   * Words that stand in the label of a topic of the meeting, in a name of an actor that such a topic concerns, or in the
   * title of the meeting: folded, as one phrase, from the start of a word on. Blank is no condition; text without a
   * letter or digit matches nothing.
   */
  readonly about?: string | null;
  readonly kinds?: readonly MeetingKind[] | null;
  readonly statuses?: readonly MeetingStatus[] | null;
  /** A partial date: meetings that can have gone on then or later. A meeting without a date never matches. */
  readonly from?: string | null;
  /** A partial date: meetings that can have begun then or earlier. A meeting without a date never matches. */
  readonly to?: string | null;
};

const ids = (most: number) => z.array(z.string()).max(most).nullable().exactOptional();
const keysOf = <K extends string>(vocabulary: Readonly<Record<K, unknown>>) => Object.keys(vocabulary) as [K, ...K[]];
const partialDate = z.string().refine(isPartialDate, 'expected a date that exists, as 2024-12-13, 2024-12 or 2024');

const meetingFilterSchema = z.strictObject({
  with: ids(20),
  withAny: ids(1000),
  about: z.string().nullable().exactOptional(),
  kinds: z
    .array(z.enum(keysOf(MEETING_KINDS)))
    .nullable()
    .exactOptional(),
  statuses: z
    .array(z.enum(keysOf(MEETING_STATUSES)))
    .nullable()
    .exactOptional(),
  from: partialDate.nullable().exactOptional(),
  to: partialDate.nullable().exactOptional(),
});

/** @throws ParleyError INPUT_INVALID that names the key and what it expects. */
export function parseMeetingFilter(value: unknown): MeetingFilter {
  const parsed = meetingFilterSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = ['filter', ...(issue?.path ?? [])].join('.');
  throw new ParleyError('INPUT_INVALID', `${path}: ${issue?.message ?? 'not a meeting filter'}`);
}
