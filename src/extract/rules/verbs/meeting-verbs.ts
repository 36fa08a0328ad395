import { ADDRESS_VERBS } from './address-verbs.ts';
import { ARRIVAL_VERBS } from './arrival-verbs.ts';
import { AUDIENCE_VERBS } from './audience-verbs.ts';
import { CEREMONY_VERBS } from './ceremony-verbs.ts';
import { COMPANY_VERBS } from './company-verbs.ts';
import { CONTACT_VERBS } from './contact-verbs.ts';
import { CONVENING_VERBS } from './convening-verbs.ts';
import { CONVERSE_VERBS } from './converse-verbs.ts';
import { COURTESY_VERBS } from './courtesy-verbs.ts';
import { DEALING_VERBS } from './dealing-verbs.ts';
import { ENCOUNTER_VERBS } from './encounter-verbs.ts';
import { EXAMINER_VERBS } from './examiner-verbs.ts';
import { FORMAL_VERBS } from './formal-verbs.ts';
import { GUEST_VERBS } from './guest-verbs.ts';
import { HANDING_VERBS } from './handing-verbs.ts';
import { HEARING_VERBS } from './hearing-verbs.ts';
import { HOSTING_VERBS } from './hosting-verbs.ts';
import { IN_PERSON_VERBS } from './in-person-verbs.ts';
import { INFORMAL_VERBS } from './informal-verbs.ts';
import { JOINT_VERBS } from './joint-verbs.ts';
import type { MeetingVerbRule } from './meeting-verb-rule.ts';
import { OUTING_VERBS } from './outing-verbs.ts';
import { PANEL_VERBS } from './panel-verbs.ts';
import { PLACED_VERBS } from './placed-verbs.ts';
import { PRESENCE_VERBS } from './presence-verbs.ts';
import { REMOTE_TELLING_VERBS } from './remote-telling-verbs.ts';
import { REQUEST_VERBS } from './request-verbs.ts';
import { SIGNING_VERBS } from './signing-verbs.ts';
import { TELEPHONE_VERBS } from './telephone-verbs.ts';

/** All verbs that tell of a meeting. Where two rows share a form, one with a complement or a setting is asked first. */
export const MEETING_VERBS: readonly MeetingVerbRule[] = [
  ...ENCOUNTER_VERBS,
  ...FORMAL_VERBS,
  ...SIGNING_VERBS,
  ...COURTESY_VERBS,
  ...CONVERSE_VERBS,
  ...CONTACT_VERBS,
  ...CONVENING_VERBS,
  ...PANEL_VERBS,
  ...AUDIENCE_VERBS,
  ...EXAMINER_VERBS,
  ...HEARING_VERBS,
  ...ADDRESS_VERBS,
  ...INFORMAL_VERBS,
  ...OUTING_VERBS,
  ...COMPANY_VERBS,
  ...GUEST_VERBS,
  ...IN_PERSON_VERBS,
  ...PRESENCE_VERBS,
  ...TELEPHONE_VERBS,
  ...PLACED_VERBS,
  ...JOINT_VERBS,
  ...ARRIVAL_VERBS,
  ...CEREMONY_VERBS,
  ...DEALING_VERBS,
  ...HOSTING_VERBS,
  ...REMOTE_TELLING_VERBS,
  ...REQUEST_VERBS,
  ...HANDING_VERBS,
];
