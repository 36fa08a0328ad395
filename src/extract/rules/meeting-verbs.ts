import { CONTACT_VERBS } from './contact-verbs.ts';
import { CONVENING_VERBS } from './convening-verbs.ts';
import { ENCOUNTER_VERBS } from './encounter-verbs.ts';
import { FORMAL_VERBS } from './formal-verbs.ts';
import type { MeetingVerbRule } from './meeting-verb-rule.ts';
import { PANEL_VERBS } from './panel-verbs.ts';

/** All verbs that tell of a meeting. Where two rows share a form, one with a complement is asked first. */
export const MEETING_VERBS: readonly MeetingVerbRule[] = [
  ...ENCOUNTER_VERBS,
  ...FORMAL_VERBS,
  ...CONTACT_VERBS,
  ...CONVENING_VERBS,
  ...PANEL_VERBS,
];
