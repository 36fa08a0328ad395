import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import { MEETING_VERBS } from '../../../rules/verbs/meeting-verbs.ts';

const specificity = (rule: MeetingVerbRule): number =>
  Number(rule.complement !== undefined) + Number(rule.setting !== undefined) + Number(rule.isPlaced === true);

/** The rules of a verb's form. A row with a complement or a setting says more, so it is asked first. */
export const RULES_BY_FORM: ReadonlyMap<string, readonly MeetingVerbRule[]> = new Map(
  MEETING_VERBS.flatMap((rule) => rule.forms).map((form) => [
    form,
    MEETING_VERBS.filter((rule) => rule.forms.includes(form)).sort((a, b) => specificity(b) - specificity(a)),
  ]),
);
