import { GatedPattern } from '../../rules/gated-pattern.ts';
import type { Words } from '../03-names/words.ts';
import { judgedObject } from '../04-references/judged-object.ts';
import type { PhraseGroup } from './phrase-groups.ts';
import { readVerbGroup } from './verb-group.ts';

/**
 * Was criticised for meeting X, thanked Y for receiving her, came under fire for not meeting Z: what somebody is blamed or
 * praised for has been done.
 */
const BLAMED = new GatedPattern(
  /\b(?:criti(?:ci[sz]|qu)(?:ed|es|e|ing)|criticisms?|prais(?:ed|es|e|ing)|blam(?:ed|es|ing)|condemn(?:ed|s|ing)|attack(?:ed|s)|fault(?:ed|s)|rebuk(?:ed|es)|chid(?:ed|es)|scold(?:ed|s)|apologi[sz](?:ed|es|ing)|thank(?:ed|s|ing)|under fire|mock(?:ed|s)|ridiculed|reprimanded|censured|denounc(?:ed|es)|slamm?(?:ed|s)|lambast(?:ed|es)|hail(?:ed|s)|applaud(?:ed|s)|punished|expelled|sacked|fired|suspended|fined|sanctioned|arrested|jailed|lashed out at|took aim at|took to task|castigat(?:ed|es)|berat(?:ed|es)|commend(?:ed|s))(?: (?!and\b|but\b|who\b|to\b)[^ ,;]+){0,6} for(?: not)?$/u,
);
const WINDOW = 10;

/** @param at first token of the gerund. @returns whether somebody is blamed or praised for it. */
export const isBlamedFor = (words: Words, at: number): boolean =>
  /^(?:for|not)$/u.test(words.lower[at - 1] ?? '') && BLAMED.isIn(words, at - WINDOW, at);

/** Came under fire, drew criticism: whoever does is blamed. */
const DRAWING: ReadonlySet<string> = new Set('come face draw attract earn win receive be'.split(' '));

/** Thanked the staff for receiving her: somebody whom the text does not name is the object. */
function hasUnnamedObject(words: Words, end: number): boolean {
  let at = end - 1;
  if (words.tokens[at]?.pos !== 'NOUN') return false;
  while (at > 0 && /^(?:NOUN|ADJ|DET|PRON)$/u.test(words.tokens[at]?.pos ?? '')) at -= 1;
  const verb = words.tokens[at];
  return verb?.pos === 'VERB' && !DRAWING.has(verb.lemma) && !readVerbGroup(words, at).isPassive;
}

/**
 * Criticised X for meeting Y: who is blamed or praised for what the gerund at the token says.
 *
 * @returns null where nobody named is, undefined where it is the subject
 */
export function blamedFor(words: Words, groups: readonly PhraseGroup[], at: number): PhraseGroup | null | undefined {
  // Criticised X over meeting Y, accused X of lying about meeting Y.
  const judged = /^(?:over|about)$/u.test(words.lower[at - 1] ?? '') ? judgedObject(words, at) : null;
  if (judged !== null) return groups.find((group) => group.from >= judged[0] && group.to <= judged[1]) ?? null;
  if (!isBlamedFor(words, at)) return undefined;
  const end = words.lower[at - 1] === 'not' ? at - 2 : at - 1;
  return groups.find((group) => group.to === end) ?? (hasUnnamedObject(words, end) ? null : undefined);
}
