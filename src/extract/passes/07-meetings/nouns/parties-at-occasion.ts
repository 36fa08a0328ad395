import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { APART } from './parties-by-occasion.ts';
import { dealingOfVerb } from './parties-of-clause.ts';
import { isSession } from './session-of-body.ts';

/**
 * "At a dinner in Oslo on Tuesday, A and B agreed …", "At a hearing on Tuesday, A said …": the subject behind an opening
 * phrase was there. One alone is enough only where the noun is a meeting by itself.
 */
const OPENERS: ReadonlySet<string> = new Set(['at', 'during', 'in', 'after', 'following', 'over']);
const THERE: ReadonlySet<string> = new Set(['at', 'during', 'in', 'over']);
const LEADING: ReadonlySet<string> = new Set(['emerging', 'speaking', 'coming', 'returning', 'fresh']);
const ALONE: ReadonlySet<string> = new Set(['HEARING', 'BRIEFING', 'SUMMIT', 'MINISTERIAL']);
const PRESS = /\b(?:reporters|journalists|the press|the media|spokes\p{L}+|judge|court|jury|prosecutors?)\b/u;
/** How far behind the noun its comma may stand, in tokens. */
const MAX_PHRASE = 16;
const MAX_TITLE = 3;

/** @param hasPartner whether the phrase names somebody else: after talks with X. */
export function partiesAtOccasion(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  phrase: NounPhrase,
  hasPartner: boolean,
): readonly Party[] {
  const { words, groups } = sentence;
  // In separate calls on Monday, A spoke with B and C: the verb tells of each.
  if (phrase.modifiers.some((word) => APART.has(word))) return [];
  const opener = phrase.from - 1;
  const isOpening =
    OPENERS.has(words.lower[opener] ?? '') ||
    (words.lower[opener] === 'from' && LEADING.has(words.lower[opener - 1] ?? '')) ||
    (hasPartner && words.lower[opener] === 'in');
  if (!isOpening || opener > 1 || PRESS.test(words.text)) return [];
  const end = words.tokens.findLastIndex(
    (token, at) => at > phrase.noun && at <= phrase.noun + MAX_PHRASE && token.text === ',',
  );
  const commas = [...words.tokens.keys()].filter(
    (at) => at > phrase.noun && at <= end && words.tokens[at]?.text === ',',
  );
  const subject = groups.find((group) => commas.some((comma) => group.from > comma && group.from <= comma + MAX_TITLE));
  if (subject === undefined || !subject.actors.every((actor) => actor.startsWith('p'))) return [];
  if (!hasPartner && THERE.has(words.lower[opener] ?? '')) {
    const verb = words.tokens.findIndex((token, at) => at >= subject.to && token.pos === 'VERB');
    const dealing = verb === -1 || verb > subject.to + MAX_TITLE ? null : dealingOfVerb(sentence, verb, rule.owner);
    if (dealing?.hasAddressee === true) return dealing.parties;
  }
  const isEnough =
    subject.actors.length > 1 ||
    hasPartner ||
    ((ALONE.has(rule.kind) || isSession(sentence, rule, phrase)) && subject.actors.length === 1);
  return isEnough ? partiesOf(words, subject.phrases, rule.kind === 'BRIEFING' ? 'BRIEFER' : rule.owner) : [];
}
