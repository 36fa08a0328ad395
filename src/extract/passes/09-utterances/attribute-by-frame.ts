import type { Mention } from '../../layers.ts';
import { SPEECH_NOUNS } from '../../lexicon/speech-nouns.ts';
import type { Quotation } from './find-quotations.ts';
import { personBeforeVerb } from './person-before-verb.ts';
import { isVerbAt, type SentenceView, tagAt, tokenIndexAt, wordAt } from './sentence-view.ts';

/**
 * Speech that no verb of saying reports: a line before a colon (Pinto was blunt: “…”; her verdict: “…”; Pinto, on the
 * talks: “…”), a noun of speech before the marks (opened the fair with an appeal to “…”), and "in the words of Pinto".
 */
export interface FramedSpeaker {
  readonly mention: Mention | null;
  readonly isUnresolved: boolean;
}

const WORDS_OF = /^(?:words|phrase|view|judgment|judgement|opinion|verdict)$/u;
const MAX_NOUN_DISTANCE = 4;
const MAX_LINE = 25;

const isOwner = (view: SentenceView, mention: Mention): boolean =>
  /^['’]s?$/u.test(wordAt(view, tokenIndexAt(view, mention.end)));

const speakersIn = (view: SentenceView, from: number, to: number): readonly Mention[] =>
  view.mentions.filter(
    (mention) =>
      mention.kind !== 'place' &&
      tokenIndexAt(view, mention.start) >= from &&
      tokenIndexAt(view, mention.start) < to &&
      view.isQuoted[tokenIndexAt(view, mention.start)] === false,
  );

/** Her verdict; Pinto’s reply: whoever owns the noun of speech. */
function ownerOfNoun(view: SentenceView, from: number, to: number): FramedSpeaker | null {
  for (let at = to - 1; at >= from; at -= 1) {
    if (!SPEECH_NOUNS.has(wordAt(view, at))) continue;
    const before = speakersIn(view, from, at).filter((mention) => isOwner(view, mention));
    const owner = before.at(-1);
    if (owner !== undefined) return { mention: owner, isUnresolved: false };
    const isPronoun = /^(?:his|her)$/u.test(wordAt(view, at - 1)) || /^(?:his|her)$/u.test(wordAt(view, at - 2));
    if (isPronoun) return { mention: null, isUnresolved: true };
  }
  return null;
}

/** The line that a colon ends, `[0, colon)`. */
function beforeColon(view: SentenceView, colon: number): FramedSpeaker | null {
  if (colon > MAX_LINE) return null;
  const owner = ownerOfNoun(view, 0, colon);
  if (owner !== null) return owner;
  const hasVerb = view.tokens.slice(0, colon).some((_, index) => isVerbAt(view, index));
  if (hasVerb) {
    const mention = personBeforeVerb(view);
    const isPronoun = /^(?:he|she)$/u.test(wordAt(view, 0));
    return mention === null && !isPronoun ? null : { mention, isUnresolved: mention === null };
  }
  const speakers = speakersIn(view, 0, colon).filter((one) => one.kind === 'person' && !isOwner(view, one));
  const [first] = speakers;
  return first === undefined ? null : { mention: first, isUnresolved: false };
}

/** In Pinto’s words, in Foreign Minister Pinto’s words. */
function followsIn(view: SentenceView, owner: number): boolean {
  let at = owner - 1;
  while (/^(?:PROPN|NOUN|ADJ)$/u.test(tagAt(view, at)) && wordAt(view, at) !== 'in') at -= 1;
  return wordAt(view, at) === 'in';
}

/** For Pinto, the plan is “…”; “…” is how Pinto put it. */
function byView(view: SentenceView, from: number, to: number): FramedSpeaker | null {
  if (wordAt(view, 0) === 'for' && from < MAX_LINE) {
    const comma = view.lower.indexOf(',');
    const mention =
      comma > 0 && comma < from ? speakersIn(view, 1, comma).find((one) => one.kind === 'person') : undefined;
    const isViewed = mention !== undefined && view.tokens[comma - 1]?.end === mention.end;
    const isCopula = view.lower.slice(comma, from).some((word) => /^(?:is|was|are|were)$/u.test(word));
    if (mention !== undefined && isViewed && isCopula) return { mention, isUnresolved: false };
  }
  const isHow = /^(?:is|was)$/u.test(wordAt(view, to)) && /^(?:how|what)$/u.test(wordAt(view, to + 1));
  const [mention] = isHow ? speakersIn(view, to + 2, to + 10).filter((one) => one.kind === 'person') : [];
  return mention === undefined ? null : { mention, isUnresolved: false };
}

/** …”, in the words of Pinto; …”, as Pinto put it; in Pinto’s words, “… */
function byWords(view: SentenceView): FramedSpeaker | null {
  for (let at = 1; at < view.tokens.length; at += 1) {
    if (view.isQuoted[at] === true) continue;
    const isWords = WORDS_OF.test(wordAt(view, at));
    const isOf =
      isWords && wordAt(view, at - 1) === 'the' && wordAt(view, at - 2) === 'in' && wordAt(view, at + 1) === 'of';
    const isPut = wordAt(view, at) === 'put' && wordAt(view, at + 1) === 'it';
    const named = isOf
      ? speakersIn(view, at + 2, at + 16).find((one) => one.kind === 'person' && !isOwner(view, one))
      : isPut
        ? speakersIn(view, Math.max(0, at - 6), at).at(-1)
        : undefined;
    if (named !== undefined) return { mention: named, isUnresolved: false };
    const owner = isWords ? speakersIn(view, Math.max(0, at - 4), at).find((one) => isOwner(view, one)) : undefined;
    if (owner !== undefined && followsIn(view, tokenIndexAt(view, owner.start)))
      return { mention: owner, isUnresolved: false };
  }
  return null;
}

/** Opened the fair with an appeal to “…”: the subject of the sentence. */
function byNoun(view: SentenceView, at: number): FramedSpeaker | null {
  for (let index = at - 1; index >= Math.max(0, at - MAX_NOUN_DISTANCE); index -= 1) {
    if (!SPEECH_NOUNS.has(wordAt(view, index))) continue;
    const owner = ownerOfNoun(view, Math.max(0, index - MAX_NOUN_DISTANCE), index + 1);
    if (owner !== null) return owner;
    const mention = personBeforeVerb(view);
    return mention === null ? null : { mention, isUnresolved: false };
  }
  return null;
}

/** @param before the sentence before it in the text. @returns null where no such words stand around the quotation. */
export function attributeByFrame(
  quotation: Quotation,
  view: SentenceView,
  before: SentenceView | undefined,
): FramedSpeaker | null {
  const at = tokenIndexAt(view, quotation.outer.start);
  if (wordAt(view, at - 1) === ':' && !view.tokens.slice(0, at).some((_, index) => view.isQuoted[index] === true)) {
    const framed = beforeColon(view, at - 1);
    if (framed !== null) return framed;
  }
  const isFirst = at === 0 || (at <= 3 && /^[:[(]$/u.test(wordAt(view, 0)));
  const lastOfBefore = before === undefined ? -1 : before.tokens.length - 1;
  if (isFirst && before !== undefined && wordAt(before, lastOfBefore) === ':') return beforeColon(before, lastOfBefore);
  return byWords(view) ?? byView(view, at, tokenIndexAt(view, quotation.outer.end)) ?? byNoun(view, at);
}
