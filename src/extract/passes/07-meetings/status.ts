import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';
import { MODALITY_RULES } from '../../rules/modality.ts';
import type { Words } from '../03-names/words.ts';
import { clauseStart } from '../06-clauses/clause-bounds.ts';
import type { PhraseGroup } from '../06-clauses/phrase-groups.ts';
import { readVerbGroup, type VerbGroup } from '../06-clauses/verb-group.ts';

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);
/** A clause behind one of these is denied: denied reports that X met Y. */
const DENIALS =
  /\b(?:den(?:y|ies|ied|ying)|rejected|rejects|dismissed|dismisses|refuted|false|untrue|baseless|rumou?rs|no evidence|no truth)\b/u;
/** The subjunctive behind one of these is a wish: proposed that teams meet. */
const PROPOSALS = /\b(?:propos(?:ed|es|ing)|suggest(?:ed|s|ing)|urged|demanded|recommended|insisted)$/u;
/** Behind one of these a clause is what somebody thinks or hopes for: were certain that X had met Y. */
const BELIEFS =
  /\b(?:certain|sure|convinced|believ(?:ed|es?|ing)|suspect(?:ed|s)?|assum(?:ed|es?|ing)|fear(?:ed|s)?|doubt(?:ed|s)?|imagin(?:ed|es?)|pretend(?:ed|s)?|hop(?:ed|es?|ing)|wish(?:ed|es)?)$/u;
/** A clause that one of these opens before its subject is a condition: had they met, were she to receive him. */
const INVERSIONS: ReadonlySet<string> = new Set(['had', 'were', 'should']);
/** Words behind which a source tells what others say. */
const HEARSAY = /\b(?:reported|reports?|reporting|claim(?:s|ed)?|alleged|rumou?red|rumou?rs?|speculation)\b/u;
const DENIAL_WINDOW = 14;
/** Nouns whose infinitive is no fact: an invitation to meet. */
const NOUN_GOVERNORS: Readonly<Record<string, MeetingStatus>> = {
  invitation: 'PROPOSED',
  offer: 'PROPOSED',
  proposal: 'PROPOSED',
  request: 'PROPOSED',
  call: 'PROPOSED',
  plan: 'PLANNED',
  plans: 'PLANNED',
  agreement: 'PLANNED',
  intention: 'PLANNED',
  decision: 'PLANNED',
  refusal: 'REFUSED',
  hope: 'HYPOTHETICAL',
  chance: 'HYPOTHETICAL',
  desire: 'HYPOTHETICAL',
  bid: 'HYPOTHETICAL',
  willingness: 'HYPOTHETICAL',
  wish: 'HYPOTHETICAL',
  ambition: 'HYPOTHETICAL',
  attempt: 'HYPOTHETICAL',
  attempts: 'HYPOTHETICAL',
  effort: 'HYPOTHETICAL',
  efforts: 'HYPOTHETICAL',
  permission: 'HYPOTHETICAL',
  opportunity: 'HYPOTHETICAL',
  right: 'HYPOTHETICAL',
};
/** What a gerund depends on: ruled out meeting X. */
const GERUND_GOVERNORS: readonly (readonly [RegExp, MeetingStatus])[] = [
  [/\b(?:ruled|rules|ruling) out$/u, 'REFUSED'],
  [/\b(?:avoid(?:ed|s|ing)?|without|instead of|refus(?:ed|es|ing)|skip(?:ped|ping)?)$/u, 'DENIED'],
  [/\b(?:suggest(?:ed|s|ing)?|propos(?:ed|es|ing)|consider(?:ed|s|ing)?)$/u, 'PROPOSED'],
  [/\b(?:cancell?ed|called off)$/u, 'CANCELLED'],
];
/** Verbs of going whose present tense, with a purpose behind it, lies ahead: flies to X to meet Y. */
const PRESENT_MOTION: ReadonlySet<string> = new Set(
  'flies goes travels heads heading travelling traveling flying arrives comes returns departs leaves moves'.split(' '),
);

export const statusOfText = (text: string): MeetingStatus | null =>
  MODALITY_RULES.find((rule) => rule.pattern.test(text))?.status ?? null;

/** The status of what the infinitive's main verb says: will travel to X `to meet`; made a visit `to meet`. */
function statusOfPurpose(words: Words, group: VerbGroup, subject: PhraseGroup | null): MeetingStatus {
  const noun = NOUN_GOVERNORS[words.lower[group.from - 1] ?? ''];
  if (noun !== undefined)
    return words.lower.slice(Math.max(0, group.from - 4), group.from).includes('no') ? 'HYPOTHETICAL' : noun;
  const start = subject === null || subject.to > group.from ? clauseStart(words, group.from) : subject.to;
  for (let at = start; at < group.from; at += 1) {
    if (words.tokens[at]?.pos !== 'VERB') continue;
    const main = readVerbGroup(words, at);
    if (PRESENT_MOTION.has(words.lower[at] ?? '')) return 'PLANNED';
    return statusOfText(main.text) ?? 'HELD';
  }
  return 'HELD';
}

/** Whether the clause stands under a condition, a question or a denial; null where under none. */
export function statusOfSetting(words: Words, at: number): MeetingStatus | null {
  const start = clauseStart(words, at);
  if (CONDITIONS.has(words.lower[start - 1] ?? '')) return 'HYPOTHETICAL';
  if (words.tokens[words.tokens.length - 1]?.text === '?') return 'HYPOTHETICAL';
  if (at > start && INVERSIONS.has(words.lower[start] ?? '')) return 'HYPOTHETICAL';
  const before = words.lower.slice(Math.max(0, start - DENIAL_WINDOW), Math.max(0, start - 1)).join(' ');
  if (words.lower[start - 1] !== 'that') return null;
  if (DENIALS.test(before)) return 'DENIED';
  if (PROPOSALS.test(before)) return 'PROPOSED';
  return BELIEFS.test(before) ? 'HYPOTHETICAL' : null;
}

/** Whether the clause is what somebody else reported: a newspaper reported that X had called Y. */
export function isHearsay(words: Words, at: number): boolean {
  const start = clauseStart(words, at);
  if (words.lower[start - 1] !== 'that') return false;
  return HEARSAY.test(words.lower.slice(Math.max(0, start - DENIAL_WINDOW), start - 1).join(' '));
}

/** How far around a verb `six weeks earlier` counts for it, in tokens. */
const BACKWARD_WINDOW = 25;

/** @returns whether the verb tells of a time before that of the article: six weeks earlier. */
export const isBackward = (words: Words, at: number): boolean =>
  /\b(?:days?|weeks?|months?|years?|decades?) (?:earlier|before|previously)\b/u.test(
    words.lower.slice(Math.max(0, at - BACKWARD_WINDOW), at + BACKWARD_WINDOW).join(' '),
  );

/** @returns what became of the meeting that the verb tells of. */
export function statusOfVerb(words: Words, group: VerbGroup, subject: PhraseGroup | null): MeetingStatus {
  const setting = statusOfSetting(words, group.from);
  const before = words.lower.slice(Math.max(0, group.from - 3), group.from).join(' ');
  const gerund = (words.lower[group.verb] ?? '').endsWith('ing')
    ? GERUND_GOVERNORS.find(([pattern]) => pattern.test(before))?.[1]
    : undefined;
  if (gerund !== undefined) return gerund;
  const own = group.isInfinitive ? statusOfPurpose(words, group, subject) : statusOfText(group.text);
  if (setting !== null && (own === null || own === 'HELD' || setting === 'HYPOTHETICAL')) return setting;
  return own ?? 'HELD';
}
