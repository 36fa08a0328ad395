import { type MeetingFilter, parseMeetingFilter } from './meeting-filter.ts';

/**
 * Below this a meeting is about as likely wrong as right: it is kept, but shown only to who asks for it.
 */
export const SHOWN_CONFIDENCE = 0.6;

/**
 * The filter of meetings as lists, counts and links use it: where it says nothing of the confidence, also not within
 * `and`, `or` and `not`, meetings below SHOWN_CONFIDENCE do not match. `minConfidence: 0` shows all.
 *
 * @param value what the caller gives; null for no filter.
 * @throws ParleyError INPUT_INVALID that names the key and what it expects, or says how far it is nested.
 */
export function readMeetingFilter(value: unknown): MeetingFilter {
  const filter = parseMeetingFilter(value ?? {});
  return namesConfidence(filter) ? filter : { ...filter, minConfidence: SHOWN_CONFIDENCE };
}

/** Whether it is the filter of who says nothing. */
export function isUnfiltered({ minConfidence, ...rest }: MeetingFilter): boolean {
  const isBlank = Object.values(rest).every((condition) => condition === null || condition === undefined);
  return isBlank && minConfidence === SHOWN_CONFIDENCE;
}

function namesConfidence({ minConfidence, and, or, not }: MeetingFilter): boolean {
  if (minConfidence !== null && minConfidence !== undefined) return true;
  const members = [...(and ?? []), ...(or ?? []), ...(not === null || not === undefined ? [] : [not])];
  return members.some(namesConfidence);
}
