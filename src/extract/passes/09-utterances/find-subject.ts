import type { Mention } from '../../layers.ts';
import { isDescribedPerson } from '../../lexicon/described-speakers.ts';
import { headBefore, mentionEndingAt } from './head-before.ts';
import { isVerbAt, type SentenceView, tagAt, wordAt } from './sentence-view.ts';

/**
 * Who does what a verb says: the mention that ends right before it, past "who has", past an apposition in commas ("its
 * chairman, Rosa Pinto, said"), past "of the institute". A noun that names nobody ("an aide said") has no mention, and
 * then nobody else is taken instead: no speaker is better than a wrong one.
 */
export interface Subject {
  /** Null where the verb has a subject of its own that nobody is named by. */
  readonly mention: Mention | null;
  /** Index of the first token of the subject's clause frame, after the comma or quotation before it. */
  readonly from: number;
  /** Stands for a person by "he" or "she" and has no mention of its own. */
  readonly isUnresolved: boolean;
  /** The verb stands in a relative clause: Pinto, who says. */
  readonly isRelative: boolean;
  /** The noun of a subject that says what somebody is, who was named before: the striker said, the company said. */
  readonly noun: string | null;
}

const PRONOUN = /^(?:he|she)$/u;
const RELATIVE = /^(?:who|which)$/u;
const NOT_APPOSITION =
  /^(?:who|whose|which|in|on|at|during|after|before|amid|speaking|citing|with|for|from|as|when|while|meanwhile|however|asked)$/u;
const ASIDE_TAGS = /^(?:AUX|ADV|PART)$/u;

/** @param word the word that stands for the subject where no mention does */
export const toSubject = (mention: Mention | null, from: number, word = '', noun: string | null = null): Subject => ({
  mention,
  from,
  isUnresolved: mention === null && PRONOUN.test(word),
  isRelative: false,
  noun: mention === null ? noun : null,
});

/** @returns the index after the comma, quotation or sentence start that lies before `index`. */
function segmentStart(view: SentenceView, index: number): number {
  let at = index;
  while (at > 0 && !/^[,;:—–(]$/u.test(wordAt(view, at - 1)) && view.isQuoted[at - 1] === false) at -= 1;
  return at;
}

/** Whom a relative clause is about: in "received by Minister Pinto, who said" the one named last, whatever governs them. */
function antecedent(view: SentenceView, end: number): Mention | null {
  const mention = mentionEndingAt(view, end - 1);
  return mention?.kind === 'person' && mention.form === 'name' ? mention : headBefore(view, end);
}

/** "Rosa Pinto, the chief of the bank, said"; "its chief, Rosa Pinto, said"; "Pinto, in her letter, said". */
function beforeAside(view: SentenceView, comma: number): Subject {
  const inside = segmentStart(view, comma);
  const opening = inside - 1;
  const from = opening > 0 ? segmentStart(view, opening) : inside;
  const outer = opening > 0 ? headBefore(view, opening) : null;
  const own = NOT_APPOSITION.test(wordAt(view, inside)) ? null : headBefore(view, comma);
  const isNamed = outer?.kind === 'person' && outer.form === 'name';
  if (isNamed || own === null) {
    const further =
      outer === null && own === null && opening > 0 && wordAt(view, from - 1) === ','
        ? beforeAside(view, opening)
        : null;
    if (further !== null && further.mention !== null) return further;
    return toSubject(outer, from, wordAt(view, opening - 1));
  }
  return toSubject(own.kind === 'person' || outer === null ? own : outer, from);
}

/**
 * Campaigner Rosa Pinto, who handed the mayor, Ana Lund, a petition with many names, said: commas inside a relative clause
 * are its own. @param comma the one that ends it
 */
function beforeRelative(view: SentenceView, comma: number): Subject | null {
  let at = comma - 1;
  let commas = 0;
  for (; at > 1; at -= 1) {
    const word = wordAt(view, at);
    if (view.isQuoted[at] !== false || word === ';' || (word === 'and' && wordAt(view, at - 1) === ',')) return null;
    if (word === ',') commas += 1;
    if (/^(?:who|whose|whom|which)$/u.test(word)) break;
  }
  const opening = wordAt(view, at - 1) === ',' ? at - 1 : wordAt(view, at - 2) === ',' ? at - 2 : -1;
  const own = view.tokens.findIndex((_, index) => index > at && index < comma && isVerbAt(view, index));
  if (opening < 1 || commas < 1 || own < 0) return null;
  const head = antecedent(view, opening);
  return head?.kind === 'person' && head.form === 'name' ? toSubject(head, segmentStart(view, opening)) : null;
}

/**
 * @param group index of the first token of the verb group
 * @returns the subject before it; null where the verb has none of its own there ("… and called for calm")
 */
export function findSubjectBefore(view: SentenceView, group: number): Subject | null {
  let end = group;
  while (end > 0 && ASIDE_TAGS.test(tagAt(view, end - 1)) && view.isQuoted[end - 1] === false) end -= 1;
  if (end === 0 || view.isQuoted[end - 1] !== false) return null;
  const previous = wordAt(view, end - 1);
  if (tagAt(view, end - 1) === 'CCONJ') return null;
  if (RELATIVE.test(previous)) {
    const comma = wordAt(view, end - 2) === ',' ? end - 2 : end - 1;
    return { ...toSubject(antecedent(view, comma), segmentStart(view, comma)), isRelative: true };
  }
  if (previous === ',') {
    const around = beforeRelative(view, end - 1);
    if (around !== null) return around;
    const isList = wordAt(view, segmentStart(view, end - 1)) === '' || end - 1 === 0;
    return isList ? null : beforeAside(view, end - 1);
  }
  if (isVerbAt(view, end - 1)) return null;
  const mention = headBefore(view, end);
  const noun = definiteNoun(view, end);
  // The Finn said: a country's word for one of its people.
  const isPerson = mention?.kind === 'country' && noun !== null && isDescribedPerson(noun);
  return toSubject(isPerson ? null : mention, segmentStart(view, end), previous, noun);
}

/** The striker, the young Finn: a noun phrase of no more than "the", adjectives and a noun. */
function definiteNoun(view: SentenceView, end: number): string | null {
  let at = end - 2;
  while (at > end - 4 && /^(?:ADJ|NOUN)$/u.test(tagAt(view, at))) at -= 1;
  const isWhole = at === 0 || view.isQuoted[at - 1] !== false || /^(?:[,;:—–]|and|but)$/u.test(wordAt(view, at - 1));
  return wordAt(view, at) === 'the' && isWhole ? wordAt(view, end - 1) : null;
}

/** @returns the subject of the nearest verb to the left that has one: that of "… received her and asked for calm". */
export function findSharedSubject(view: SentenceView, group: number): Subject | null {
  for (let index = group - 1; index >= 0; index -= 1) {
    if (!isVerbAt(view, index) || view.isQuoted[index] !== false || isVerbAt(view, index - 1)) continue;
    if (/ing$/u.test(wordAt(view, index)) || wordAt(view, index - 1) === 'to') continue;
    const subject = findSubjectBefore(view, index);
    if (subject !== null && (subject.mention !== null || subject.isUnresolved)) return subject;
    if (subject !== null && !RELATIVE.test(wordAt(view, index - 1))) return subject;
  }
  return null;
}
