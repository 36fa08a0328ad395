import type { Records } from '../../../domain/records/schema.ts';
import { type Span, spansOverlap } from '../../../domain/span.ts';
import { DURING_MEETING, ELSEWHERE } from '../../rules/statement-setting.ts';

type MeetingRecord = Records['meetings'][number];

const TOOK_PLACE: readonly MeetingRecord['status'][] = ['HELD', 'ONGOING'];

/** A meeting with the sentences in which one partner told another something. */
interface Candidate {
  readonly record: MeetingRecord;
  readonly told: readonly Span[];
}

function isDuring({ record, told }: Candidate, statement: Span, text: string): boolean {
  const isTold = told.some(
    (sentence) =>
      spansOverlap(sentence, statement) && !ELSEWHERE.pattern.test(text.slice(sentence.start, sentence.end)),
  );
  return (
    isTold ||
    record.evidence.some(
      (sentence) =>
        spansOverlap(sentence, statement) && DURING_MEETING.pattern.test(text.slice(sentence.start, sentence.end)),
    )
  );
}

/**
 * @returns the id of the meeting during which something was said: the only one that took place with the speaker, that the
 * same sentence tells of, and inside which the sentence sets the statement, or in which one partner tells it the other;
 * null where that is none or more than one.
 */
export function meetingOfStatement(
  statement: Span & { readonly speaker: string },
  meetings: readonly Candidate[],
  text: string,
): string | null {
  const candidates = meetings.filter(
    (candidate) =>
      TOOK_PLACE.includes(candidate.record.status) &&
      candidate.record.participants.some(({ actor }) => actor === statement.speaker) &&
      isDuring(candidate, statement, text),
  );
  const [only] = candidates;
  return candidates.length === 1 && only !== undefined ? only.record.id : null;
}
