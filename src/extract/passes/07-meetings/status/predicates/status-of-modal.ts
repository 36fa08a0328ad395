import type { MeetingStatus } from '../../../../../domain/vocabulary/meeting-status.ts';
import { MODAL, OCCURS, type Predicate } from './predicate.ts';

const WOULD = /\bwould\b/u;
/** Would have met: its own tense tells it. */
const WOULD_HAVE = /\bwould\b.*\bhave\b/u;
/** `would be the first since 2019` is announced; `would be a breakthrough` is imagined. */
const ANNOUNCED =
  /\bwould (?:also )?(?:be (?:the|their|his|her|its) (?:\S+ )?(?:first|second|third|fourth|last|only)|focus|last|cover|address|include|mark|follow|continue|conclude|end|precede)\b/u;

/** @returns the status of a meeting that would, could or should be something; null of any other. */
export function statusOfModal({ text, whole }: Predicate): MeetingStatus | null {
  if (!MODAL.test(text) || WOULD_HAVE.test(text)) return null;
  return WOULD.test(text) && (OCCURS.test(whole) || ANNOUNCED.test(whole)) ? 'PLANNED' : 'HYPOTHETICAL';
}
