import type { Mention } from '../../layers.ts';
import { SPEAKING_AS, SPEAKING_FOR } from '../../lexicon/reporting-verbs.ts';
import { isVerbAt, type SentenceView, tagAt, tokenIndexAt, wordAt } from './sentence-view.ts';

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
}

const PRONOUN = /^(?:he|she)$/u;
const RELATIVE = /^(?:who|which)$/u;
const NOT_APPOSITION =
  /^(?:who|whose|which|in|on|at|during|after|before|amid|speaking|citing|with|for|from|as|when|while|meanwhile|however|asked)$/u;
const ASIDE_TAGS = /^(?:AUX|ADV|PART)$/u;
const POSTMODIFIER = /^(?:of|from|for|at|in|with)$/u;

/** @param word the word that stands for the subject where no mention does */
const toSubject = (mention: Mention | null, from: number, word = ''): Subject => ({
  mention,
  from,
  isUnresolved: mention === null && PRONOUN.test(word),
  isRelative: false,
});

/** The mention whose last token is `index`, the longest where several are. */
function mentionEndingAt(view: SentenceView, index: number): Mention | null {
  const token = view.tokens[index];
  if (token === undefined) return null;
  return view.mentions.find((mention) => mention.end === token.end) ?? null;
}

const firstTokenOf = (view: SentenceView, mention: Mention): number => tokenIndexAt(view, mention.start);
const canSpeak = (mention: Mention | null): Mention | null => (mention?.kind === 'place' ? null : mention);

/** @returns the index after the comma, quotation or sentence start that lies before `index`. */
function segmentStart(view: SentenceView, index: number): number {
  let at = index;
  while (at > 0 && !/^[,;:—–(]$/u.test(wordAt(view, at - 1)) && view.isQuoted[at - 1] === false) at -= 1;
  return at;
}

/** The noun phrase that ends with the token before `end`. */
function headBefore(view: SentenceView, end: number): Mention | null {
  const last = wordAt(view, end - 1);
  if (last === 'himself' || last === 'herself' || last === 'itself') return headBefore(view, end - 1);
  if (last === ')') {
    let open = end - 1;
    while (open > 0 && wordAt(view, open) !== '(') open -= 1;
    return headBefore(view, open);
  }
  const mention = mentionEndingAt(view, end - 1);
  if (mention === null) {
    const before =
      mentionEndingAt(view, end - 2) ?? mentionEndingAt(view, wordAt(view, end - 2).endsWith('s') ? end - 3 : end - 2);
    // A Ministry of Transport spokesman said.
    const speaksForOrgan = SPEAKING_FOR.has(last) && before?.kind === 'organization';
    return (SPEAKING_AS.has(last) || speaksForOrgan) && before !== null ? canSpeak(before) : null;
  }
  const first = firstTokenOf(view, mention);
  let preposition = first - 1;
  while (/^(?:DET|ADJ|NUM)$/u.test(tagAt(view, preposition)) || wordAt(view, preposition) === 'the') preposition -= 1;
  if (wordAt(view, preposition) === 'and' && mention.form !== 'pronoun')
    return canSpeak(mentionEndingAt(view, preposition - 1)) ?? canSpeak(mention);
  if (mention.form === 'pronoun' || tagAt(view, preposition) !== 'ADP' || preposition === 0) return canSpeak(mention);
  if (!POSTMODIFIER.test(wordAt(view, preposition))) return null;
  const head = headBefore(view, preposition);
  if (head !== null) return head;
  if (hasNounBefore(view, preposition))
    return SPEAKING_FOR.has(wordAt(view, preposition - 1)) && mention.kind === 'organization' ? mention : null;
  return canSpeak(mention);
}

const hasNounBefore = (view: SentenceView, index: number): boolean => /^(?:NOUN|PROPN)$/u.test(tagAt(view, index - 1));

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
    return { ...toSubject(headBefore(view, comma), segmentStart(view, comma)), isRelative: true };
  }
  if (previous === ',') {
    const isList = wordAt(view, segmentStart(view, end - 1)) === '' || end - 1 === 0;
    return isList ? null : beforeAside(view, end - 1);
  }
  if (isVerbAt(view, end - 1)) return null;
  const mention = headBefore(view, end);
  return toSubject(mention, segmentStart(view, end), previous);
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

const MAX_NOUN_PHRASE = 14;

/** @returns the subject after an inverted verb: "said a retired pilot, Rosa Pinto". @param next index after the verb */
export function findSubjectAfter(view: SentenceView, next: number): Subject {
  const limit = Math.min(view.tokens.length, next + MAX_NOUN_PHRASE);
  const isOrgan = SPEAKING_FOR.has(wordAt(view, next)) || SPEAKING_FOR.has(wordAt(view, next + 1));
  let candidate: Mention | null = null;
  for (let index = next; index < limit; index += 1) {
    if (view.isQuoted[index] !== false || /^[;:—–(]$/u.test(wordAt(view, index))) break;
    if (isVerbAt(view, index) && !hasMentionAt(view, index)) break;
    const starting = view.mentions.find((mention) => firstTokenOf(view, mention) === index);
    if (starting === undefined || starting.kind === 'place' || isPossessor(view, starting)) continue;
    const isComplement = index > next && POSTMODIFIER.test(wordBeforePhrase(view, index));
    if (starting.kind === 'person' && !isComplement) return toSubject(starting, next);
    const isDirect = !isComplement && isHeadOfPhrase(view, starting);
    if (candidate === null && (isDirect || (isOrgan && isComplement && starting.kind === 'organization')))
      candidate = starting;
  }
  return toSubject(candidate, next, wordAt(view, next));
}

/** "said Pinto’s adviser", "said his agent": whoever owns the speaker does not speak. */
const isPossessor = (view: SentenceView, mention: Mention): boolean => {
  const after = tokenIndexAt(view, mention.end);
  if (mention.form === 'pronoun')
    return /^(?:his|her|its|their)$/u.test(wordAt(view, after - 1)) && tagAt(view, after) !== 'PUNCT';
  return /^['’]s?$/u.test(wordAt(view, after));
};

const hasMentionAt = (view: SentenceView, index: number): boolean => {
  const token = view.tokens[index];
  return (
    token !== undefined && view.mentions.some((mention) => mention.start <= token.start && token.end <= mention.end)
  );
};

function wordBeforePhrase(view: SentenceView, index: number): string {
  let at = index - 1;
  while (/^(?:DET|ADJ|NUM)$/u.test(tagAt(view, at))) at -= 1;
  return wordAt(view, at);
}

/** Whether nothing but the end of the phrase follows the mention: "said Greece", and not "said Greek officials". */
function isHeadOfPhrase(view: SentenceView, mention: Mention): boolean {
  const after = tokenIndexAt(view, mention.end);
  return !/^(?:NOUN|PROPN|ADJ)$/u.test(tagAt(view, after)) && !/^['’]s?$/u.test(wordAt(view, after));
}
