import type { Records } from '../../../domain/records/schema.ts';
import { type Span, spansOverlap } from '../../../domain/span.ts';
import { DURING_MEETING } from '../../rules/statement-setting.ts';

type MeetingRecord = Records['meetings'][number];

const TOOK_PLACE: readonly MeetingRecord['status'][] = ['HELD', 'ONGOING'];

/**
 * @returns the id of the meeting during which something was said: the only one that took place with the speaker, that the
 * same sentence tells of, and inside which the sentence sets the statement; null where that is none or more than one.
 */
export function meetingOfStatement(
  statement: Span & { readonly speaker: string },
  meetings: readonly MeetingRecord[],
  text: string,
): string | null {
  const candidates = meetings.filter(
    ({ status, participants, evidence }) =>
      TOOK_PLACE.includes(status) &&
      participants.some(({ actor }) => actor === statement.speaker) &&
      evidence.some(
        (sentence) =>
          spansOverlap(sentence, statement) && DURING_MEETING.pattern.test(text.slice(sentence.start, sentence.end)),
      ),
  );
  const [only] = candidates;
  return candidates.length === 1 && only !== undefined ? only.id : null;
}
