import { WordGate } from '../../../lexicon/word-gate.ts';
import { neededWords } from '../../../rules/needed-words.ts';
import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import { MEETING_VERBS } from '../../../rules/verbs/meeting-verbs.ts';

/** A rule with the gates of its patterns, which few sentences open. */
export interface GatedVerbRule {
  readonly rule: MeetingVerbRule;
  readonly complement: WordGate;
  readonly setting: WordGate;
}

const gateOf = (pattern: RegExp | undefined): WordGate =>
  new WordGate(pattern === undefined ? null : neededWords(pattern));

/** Every field of any rule: with the same fields in all of them, the engine finds each where it found it in the last rule. */
const UNSET: object = Object.fromEntries(
  MEETING_VERBS.flatMap((rule) => Object.keys(rule)).map((field) => [field, undefined]),
);

const GATED: readonly GatedVerbRule[] = MEETING_VERBS.map((rule) => ({
  rule: { ...UNSET, ...rule },
  complement: gateOf(rule.complement),
  setting: gateOf(rule.setting),
}));

const specificity = ({ rule }: GatedVerbRule): number =>
  Number(rule.complement !== undefined) + Number(rule.setting !== undefined) + Number(rule.isPlaced === true);

/** The rules of a verb's form. A row with a complement or a setting says more, so it is asked first. */
export const RULES_BY_FORM: ReadonlyMap<string, readonly GatedVerbRule[]> = new Map(
  MEETING_VERBS.flatMap((rule) => rule.forms).map((form) => [
    form,
    GATED.filter(({ rule }) => rule.forms.includes(form)).sort((a, b) => specificity(b) - specificity(a)),
  ]),
);
