import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern, GatedRules } from '../../../rules/gated-pattern.ts';
import type { SettingRule } from '../../../rules/setting-rule.ts';
import { SETTING_RULES } from '../../../rules/setting-rules.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import { statusOfBareContent } from './bare-content.ts';

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'whenever']);
/** A clause that one of these opens before its subject is a condition: had they met, were she to receive him. */
const INVERSIONS: ReadonlySet<string> = new Set(['had', 'were', 'should']);
/** Behind one of these, `had` is the relative clause's own verb: who had refused to speak. */
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'when', 'while', 'where', 'after']);
const DASHES: ReadonlySet<string> = new Set(['–', '—', '--']);
/** A (Greens) had talks; A – the mayor – had talks: the verb goes on behind what stands in brackets or dashes. */
const isBehindAside = ({ lower }: Words, start: number): boolean => {
  const mark = lower[start - 1] ?? '';
  return mark === ')' || (DASHES.has(mark) && lower.indexOf(mark) < start - 1);
};
/** Words behind which a source tells what others say. */
const HEARSAY = new GatedPattern(
  /\b(?:reported|reports?|reporting|claim(?:s|ed)?|alleged|rumou?red|rumou?rs?|speculation|(?:newspapers?|papers?|tabloids?|dail(?:y|ies)|weekl(?:y|ies)|websites?|portals?|bloggers?|blogs?|channels?|media|outlets?) (?:\S+ ){0,2}?(?:wrote|writes?|said|had it)|(?:is|was|been) (?:said|whispered))\b/u,
);
/** What parts a denial from the `that` behind it: denied wrongdoing but said that. */
const TURN =
  /^.*(?:, (?:adding|saying|insisting|stressing)|\b(?:but|and) (?:\S+ )?(?:said|says|told|added|confirmed|admitted|acknowledged|stressed|insisted))\b/u;
const CONTENT_WINDOW = 14;
const FAR_WINDOW = 30;
const reading = (reads: SettingRule['reads']) => new GatedRules(SETTING_RULES.filter((rule) => rule.reads === reads));
const READINGS = {
  before: reading('before'),
  far: reading('far'),
  clause: reading('clause'),
  sentence: reading('sentence'),
} satisfies Record<SettingRule['reads'], GatedRules<SettingRule>>;

/** @param text words of the sentence. */
export const readSetting = (reads: SettingRule['reads'], words: Words, text: string): MeetingStatus | null =>
  READINGS[reads].find(words, text)?.status ?? null;

/** What each sentence as a whole says, which is asked for again for each of its verbs. */
const scenes = new WeakMap<Words, MeetingStatus | 'none'>();

function sceneOf(words: Words): MeetingStatus | null {
  const known = scenes.get(words) ?? readSetting('sentence', words, words.text) ?? 'none';
  scenes.set(words, known);
  return known === 'none' ? null : known;
}

/** Whether the clause stands under a condition, a question or a denial; null where under none. */
export function statusOfSetting(words: Words, at: number): MeetingStatus | null {
  const start = clauseStart(words, at);
  const opener = words.lower[start - 1] ?? '';
  if (CONDITIONS.has(opener)) return 'HYPOTHETICAL';
  if (words.tokens[words.tokens.length - 1]?.text === '?') return 'HYPOTHETICAL';
  const isInverted = at > start && INVERSIONS.has(words.lower[start] ?? '') && !RELATIVES.has(opener);
  if (isInverted && !isBehindAside(words, start)) return 'HYPOTHETICAL';
  const scene = sceneOf(words);
  if (scene !== null) return scene;
  if (opener !== 'that') return statusOfBareContent(words, at);
  const before = textIn(words, start - CONTENT_WINDOW, start - 1);
  const far = textIn(words, start - FAR_WINDOW, start - 1);
  return readSetting('far', words, far.replace(TURN, '')) ?? readSetting('before', words, before.replace(TURN, ''));
}

const BY_REPORT = new GatedPattern(
  /\b(?:reports?|stor(?:y|ies)|articles?|claims?|rumou?rs?|allegations?|posts?)\b.*, (?:according to|in|by) which\b/u,
);

const ASKED_ABOUT = /\b(?:asked|questions?|quer(?:y|ied)) (?:\S+ )?about$/u;

/** Whether the clause is what somebody else reported: a newspaper reported that X had called Y. */
export function isHearsay(words: Words, at: number): boolean {
  const start = clauseStart(words, at);
  // The report, according to which X met Y.
  if (BY_REPORT.isIn(words, at - FAR_WINDOW, at)) return true;
  // Asked about a meeting of X and Y.
  if (ASKED_ABOUT.test(textIn(words, at - 4, at))) return true;
  if (words.lower[start - 1] !== 'that') return false;
  return HEARSAY.isIn(words, start - CONTENT_WINDOW, start - 1);
}
