import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseEnd } from '../../06-clauses/clause-bounds.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';

/**
 * What a meeting is by the occasion that those who met made up: opened a forum with X, welcomed A and B to the summit, debated X
 * at a conference. Who met there besides, on its edge, held a meeting.
 */
const WORDS = "(?:the|an?|this year's|this year’s|their|his|her|its)(?: [^ ,;.]+){0,5}?";
const CONFERENCES = '(?:conference|forum|congress|symposium|round-?table|round table|convention|panel)';
const OCCASION = `(?<noun>summit|${CONFERENCES})\\b`;

/** Opened the summit with, will open a business forum with. */
const OPENED = new GatedPattern(new RegExp(`^(?:re)?open(?:s|ed|ing)? ${WORDS} ${OCCASION}`, 'u'));
/** On a stage or before an audience, at an occasion of many. */
const STAGED = new GatedPattern(new RegExp(`\\b(?:at|during|in) ${WORDS} (?<noun>${CONFERENCES})\\b`, 'u'));
const ON_STAGE = new GatedPattern(/\bon (?:the )?(?:\S+ )?stage\b/u);
/** Joined A and other leaders at the summit, when the summit opens; welcomed A and B to the summit. */
const TO_SUMMIT = new GatedPattern(
  new RegExp(`\\b(?:at|for|to|when) ${WORDS} (?<noun>summit)\\b(?! (?:venue|site|hotel|dinner))`, 'u'),
);
const WHEN = new GatedPattern(
  /\bwhen (?:the|an?|their) (?:[^ ,;.]+ ){0,3}summit (?:opens?|begins?|starts?|gets under way)\b/u,
);
const WHEN_WINDOW = 30;
const OTHERS = new GatedPattern(
  /\b(?:other|fellow) (?:[^ ,;.]+ ){0,2}(?:leaders|presidents|premiers|heads|members)\b/u,
);
const JOINING: ReadonlySet<string> = new Set(['joined', 'welcomed', 'gathered']);

const toKind = (noun: string | undefined): MeetingKind | null => {
  if (noun === undefined) return null;
  return noun === 'summit' ? 'SUMMIT' : 'CONFERENCE';
};

/** @param partner whom the verb is said of. @returns null where the clause tells of no such occasion. */
export function kindOfOccasion(
  words: Words,
  rule: string,
  at: number,
  partner: PhraseGroup | null,
): MeetingKind | null {
  if (rule === 'opened-with')
    return toKind(OPENED.exec(words, textIn(words, at, clauseEnd(words, at + 1)))?.groups?.['noun']);
  if (rule !== 'debated-with' && !JOINING.has(rule)) return null;
  const after = textIn(words, at, clauseEnd(words, at + 1));
  if (rule === 'debated-with' || ON_STAGE.matches(words, after))
    return toKind(STAGED.exec(words, after)?.groups?.['noun']);
  const isOfSeveral = (partner?.actors.length ?? 0) > 1 || OTHERS.matches(words, after);
  if (isOfSeveral && WHEN.isIn(words, at, at + WHEN_WINDOW)) return 'SUMMIT';
  return isOfSeveral ? toKind(TO_SUMMIT.exec(words, after)?.groups?.['noun']) : null;
}
