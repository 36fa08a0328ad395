import { AFFILIATION_EVIDENCE } from './affiliation-evidence.ts';
import { COMPANY_EVIDENCE } from './company-evidence.ts';
import type { NameEvidence } from './name-evidence-rule.ts';
import { ORGANIZATION_EVIDENCE } from './organization-evidence.ts';
import { PERSON_CONTACT_EVIDENCE } from './person-contact-evidence.ts';
import { PERSON_EVIDENCE } from './person-evidence.ts';
import { PERSON_FORM_EVIDENCE } from './person-form-evidence.ts';
import { PLACE_EVIDENCE } from './place-evidence.ts';

/**
 * What tells a capitalized name as a person's or an organization's. Weights add up over all occurrences of a name in an
 * article, each rule counted once; two points decide.
 */
export const NAME_EVIDENCE: readonly NameEvidence[] = [
  ...PERSON_EVIDENCE,
  ...PERSON_CONTACT_EVIDENCE,
  ...PERSON_FORM_EVIDENCE,
  ...ORGANIZATION_EVIDENCE,
  ...PLACE_EVIDENCE,
  ...AFFILIATION_EVIDENCE,
  ...COMPANY_EVIDENCE,
];
