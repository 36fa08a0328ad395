import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';
import { PURPOSE_NOUNS } from '../../lexicon/purpose-nouns.ts';
import { GERUND_GOVERNORS } from '../../rules/gerund-governors.ts';
import { MODALITY_RULES, type ModalityRule } from '../../rules/modality.ts';
import { SETTING_RULES, type SettingRule } from '../../rules/setting-rules.ts';
import type { Words } from '../03-names/words.ts';
import { clauseStart } from '../06-clauses/clause-bounds.ts';
import type { PhraseGroup } from '../06-clauses/phrase-groups.ts';
import { readVerbGroup, type VerbGroup } from '../06-clauses/verb-group.ts';

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);
/** A clause that one of these opens before its subject is a condition: had they met, were she to receive him. */
const INVERSIONS: ReadonlySet<string> = new Set(['had', 'were', 'should']);
/** Behind one of these, `had` is the relative clause's own verb: who had refused to speak. */
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'when', 'while', 'where', 'after']);
/** Words behind which a source tells what others say. */
const HEARSAY = /\b(?:reported|reports?|reporting|claim(?:s|ed)?|alleged|rumou?red|rumou?rs?|speculation)\b/u;
/** What parts a denial from the `that` behind it: denied wrongdoing but said that. */
const TURN = /^.*\b(?:but|and) (?:\S+ )?(?:said|says|told|added|confirmed|admitted|acknowledged|stressed|insisted)\b/u;
const CONTENT_WINDOW = 14;
/** How far before a gerund what governs it may stand, in tokens. */
const GERUND_WINDOW = 9;
/** Reporting and wishing verbs whose clause needs no `that`: denied he had met, wished she had met. */
const DENYING = /^(?:den(?:y|ies|ied|ying))$/u;
/** Dismissed claims she met X. */
const CLAIM = /^(?:claims?|reports?|rumou?rs?|allegations?|suggestions?|accusations?|assertions?|speculation)$/u;
const REJECTING =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:ed|s|ing)|dismiss(?:ed|es|ing)|refut(?:ed|es|ing)|disput(?:ed|es|ing)|rebutt(?:ed|ing)|rubbish(?:ed|es)|laughed off|brushed (?:off|aside)|contradict(?:ed|s)|scoffed at)\b/u;
const WISHING =
  /^(?:wish(?:es|ed)?|hop(?:e|es|ed)|doubt(?:s|ed)?|suspect(?:s|ed)?|imagin(?:es|ed)|pretend(?:s|ed)?|believe[sd]?|thinks?|thought|assum(?:es|ed))$/u;
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i']);
/** Main verbs whose object waits for the infinitive: is expected in Oslo to meet. */
const AWAITED = /\b(?:is|are|was|were|be|been) (?:\S+ )?(?:expected|due|awaited|scheduled|booked)$/u;
/** Main verbs that ask their object to do it: urged both to meet. */
const URGED =
  /\b(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|invit(?:e|es|ed|ing)|call(?:s|ed|ing)?|beg(?:s|ged)?|press(?:es|ed|ing)?|tell(?:s|ing)?|told|order(?:s|ed)?|instruct(?:s|ed)?|advis(?:e|es|ed)|encourag(?:e|es|ed|ing)|want(?:s|ed)?|implor(?:es|ed)|appeal(?:s|ed|ing)?|challeng(?:es|ed|ing)|pressur(?:es|ed|ing)|push(?:es|ed|ing)?|need(?:s|ed)?|requir(?:es|ed)|expect(?:s|ed)?|lik(?:e|es)|lobb(?:y|ies|ied|ying))$/u;
/** Meeting each other in a match is no meeting. */
const MATCH =
  /^met in (?:(?:the|an?|last year[’']s|this year[’']s) )?(?:\S+ ){0,3}?(?:quarter ?- ?finals?|semi ?- ?finals?|(?:grand )?finals?(?! (?:round|hours|days|stage|session|stretch|phase))|last (?:16|eight|four|32)|round of (?:16|32)|group (?:stage|game|match)|play ?- ?offs?|knockout|derby|third round|second round|first leg|second leg)\b/u;
/** The same with the opponent between: met X in the final. */
const MATCH_WITH =
  /^met (?:\S+ ){1,5}?in (?:the |an? |last year[’']s |this year[’']s )(?:\S+ ){0,2}?(?:quarter ?- ?finals?|semi ?- ?finals?|(?:grand )?finals?(?= on| at| in| of the| last| this|[.,;])(?! of the talks)|derby|play ?- ?offs?)/u;
/** Verbs of going whose present tense, with a purpose behind it, lies ahead: flies to X to meet Y. */
const PRESENT_MOTION: ReadonlySet<string> = new Set(
  'flies goes travels heads heading travelling traveling flying arrives comes returns departs leaves moves'.split(' '),
);

const modalityOf = (text: string): ModalityRule | undefined => MODALITY_RULES.find((rule) => rule.pattern.test(text));

export const statusOfText = (text: string): MeetingStatus | null => modalityOf(text)?.status ?? null;

/** @returns whether the verb group only says that nothing happened: did not meet. */
export const isAbsence = (text: string): boolean => modalityOf(text)?.isAbsence === true;

/** The verb that an infinitive of purpose depends on: the nearest of its clause, `be` with its adjective where none is. */
function governorOf(words: Words, start: number, before: number): string {
  for (let at = before - 1; at >= start; at -= 1) {
    const pos = words.tokens[at]?.pos;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    const main = readVerbGroup(words, at).text;
    return /^(?:no|not)$/u.test(words.lower[at + 1] ?? '') ? `${main} not` : main;
  }
  return '';
}

/** The status of what the infinitive's main verb says: will travel to X `to meet`; made a visit `to meet`. */
function statusOfPurpose(words: Words, group: VerbGroup, subject: PhraseGroup | null): MeetingStatus {
  const noun = PURPOSE_NOUNS[words.lower[group.from - 1] ?? ''];
  if (noun !== undefined)
    return words.lower.slice(Math.max(0, group.from - 4), group.from).includes('no') ? 'HYPOTHETICAL' : noun;
  const start = subject === null || subject.to > group.from ? clauseStart(words, group.from) : subject.to;
  // Urged both to meet: who is to do it stands between the governor and its infinitive.
  const isObject = subject !== null && subject.to === group.from;
  const main = isObject
    ? governorOf(words, clauseStart(words, subject.from), subject.from)
    : governorOf(words, start, group.from);
  const last = main.slice(main.lastIndexOf(' ') + 1);
  if (PRESENT_MOTION.has(last) || AWAITED.test(main)) return 'PLANNED';
  return statusOfText(main) ?? (URGED.test(main) ? 'PROPOSED' : 'HELD');
}

const readSetting = (reads: SettingRule['reads'], text: string): MeetingStatus | null =>
  SETTING_RULES.find((rule) => rule.reads === reads && rule.pattern.test(text))?.status ?? null;

/** Whether the clause stands under a condition, a question or a denial; null where under none. */
export function statusOfSetting(words: Words, at: number): MeetingStatus | null {
  const start = clauseStart(words, at);
  const opener = words.lower[start - 1] ?? '';
  if (CONDITIONS.has(opener)) return 'HYPOTHETICAL';
  if (words.tokens[words.tokens.length - 1]?.text === '?') return 'HYPOTHETICAL';
  if (at > start && INVERSIONS.has(words.lower[start] ?? '') && !RELATIVES.has(opener)) return 'HYPOTHETICAL';
  const scene = readSetting('sentence', words.lower.join(' '));
  if (scene !== null) return scene;
  if (opener !== 'that') return null;
  const before = words.lower.slice(Math.max(0, start - CONTENT_WINDOW), Math.max(0, start - 1)).join(' ');
  return readSetting('before', before.replace(TURN, ''));
}

/** What a verb with no `that` behind it makes of its clause: denied he had met. */
function statusOfBareContent(words: Words, subject: PhraseGroup | null): MeetingStatus | null {
  const from = subject?.from ?? 0;
  const verb = words.lower[from - 1] ?? '';
  if (from < 1 || !PRONOUNS.has(words.lower[from] ?? '')) return null;
  if (DENYING.test(verb)) return 'DENIED';
  if (CLAIM.test(verb) && REJECTING.test(words.lower.slice(Math.max(0, from - 6), from - 1).join(' '))) return 'DENIED';
  return WISHING.test(verb) ? 'HYPOTHETICAL' : null;
}

/** @returns what became of the deed that a gerund names, by what governs it; null where it is no gerund or nothing does. */
export function statusOfGerund(words: Words, group: VerbGroup): MeetingStatus | null {
  const isGerund = (words.lower[group.verb] ?? '').endsWith('ing') || /^(?:ever )?having\b/u.test(group.text);
  if (!isGerund || group.isPassive) return null;
  // Open to meeting X: the group begins with the preposition.
  const end = words.lower[group.verb - 1] === 'to' ? group.verb : group.from;
  const before = words.lower.slice(Math.max(0, end - GERUND_WINDOW), end).join(' ');
  return GERUND_GOVERNORS.find((one) => one.pattern.test(before))?.status ?? null;
}

/** Whether the clause is what somebody else reported: a newspaper reported that X had called Y. */
export function isHearsay(words: Words, at: number): boolean {
  const start = clauseStart(words, at);
  if (words.lower[start - 1] !== 'that') return false;
  return HEARSAY.test(words.lower.slice(Math.max(0, start - CONTENT_WINDOW), start - 1).join(' '));
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
  const clause = words.lower.slice(clauseStart(words, group.from), group.verb + 1).join(' ');
  const setting =
    statusOfSetting(words, group.from) ?? readSetting('clause', clause) ?? statusOfBareContent(words, subject);
  const met = words.lower.slice(group.verb, group.verb + 11).join(' ');
  if (MATCH.test(met) || MATCH_WITH.test(met) || /^met head ?- ?on\b/u.test(met)) return 'HYPOTHETICAL';
  const gerund = statusOfGerund(words, group);
  if (gerund !== null) return gerund;
  if (words.lower[group.verb + 1] === 'no') return 'DENIED';
  const own = group.isInfinitive ? statusOfPurpose(words, group, subject) : statusOfText(group.text);
  if (setting !== null && (own === null || own === 'HELD' || setting === 'HYPOTHETICAL')) return setting;
  return own ?? 'HELD';
}
