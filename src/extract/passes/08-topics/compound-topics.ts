import { textIn } from '../../lexicon/placed-words.ts';
import {
  COMPOUND_HEADS,
  OCCASION_MODIFIERS,
  SIGNED_PAPERS,
  TELLING_ADJECTIVES,
} from '../../lexicon/topic-compounds.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { type TopicLabel, toTopicLabel } from './topic-label.ts';

/**
 * A topic that stands as a noun before the word of the meeting or of the paper that was signed: mackerel talks, a dam
 * contract. Words of the occasion itself (phone talks, a board meeting) tell nothing of what it was about.
 */
const FORMS_OF_WORK: ReadonlySet<string> = new Set(['cooperation', 'partnership', 'framework']);
/** A two-hour meeting. */
const DURATION = /-(?:minute|hour|day|week|month|year)s?$/u;
export const COMPOUND_NOUNS = new WordClass([...COMPOUND_HEADS, ...SIGNED_PAPERS]);
const SIGNING =
  /\b(?:sign(?:ed|s|ing)?|initiall?(?:ed|s)|inked|sealed|put (?:their|his|her) (?:names?|signatures?)|ratified)\b/u;

/** @returns the topic that stands before the noun at the token; null where none does. */
export function readCompoundTopic(sentence: MeetingSentence, noun: number): TopicLabel | null {
  const { words } = sentence;
  if (!COMPOUND_NOUNS.isAt(words, noun)) return null;
  const head = words.lower[noun] ?? '';
  const isPaper = SIGNED_PAPERS.has(head) && SIGNING.test(words.text);
  if (words.tokens[noun]?.pos !== 'NOUN' || (!isPaper && !COMPOUND_HEADS.has(head))) return null;
  let from = noun;
  // A defence cooperation agreement: such a word tells nothing alone, but goes with what stands before it.
  if (isPaper && FORMS_OF_WORK.has(words.lower[noun - 1] ?? '') && isTopicNoun(sentence, noun - 2)) from -= 1;
  while (from > 0 && isTopicNoun(sentence, from - 1)) from -= 1;
  if (from < noun && from > 0 && isTelling(sentence, from - 1)) from -= 1;
  // A cooperation agreement: where nothing says more, the form of work is the matter.
  if (from === noun && isPaper && words.lower[noun - 1] === 'cooperation') from -= 1;
  return from === noun ? null : toTopicLabel(sentence, from, isPaper ? noun + 1 : noun);
}

/** How far before the paper the word of signing stands: put their names, in the capital, to the agreement. */
const MAX_BEFORE = 8;
const SIGN = /^(?:sign(?:ed|s|ing)?|initiall?(?:ed|s|ing)|inked|sealed|names?|signatures?|ratified)$/u;
/** The treaty that the two signed on Friday. */
const MAX_BEHIND = 14;

/**
 * @param isBehind whether the token stands behind the word of the meeting
 * @returns the paper itself that was signed, which stands in where nothing says what it is about; null where the token is none
 */
export function readPaper(sentence: MeetingSentence, noun: number, isBehind: boolean): TopicLabel | null {
  const { words } = sentence;
  if (!SIGNED_PAPERS.has(words.lower[noun] ?? '') || words.tokens[noun]?.pos !== 'NOUN') return null;
  let from = noun;
  while (/^(?:ADJ|NOUN|NUM)$/u.test(words.tokens[from - 1]?.pos ?? '')) from -= 1;
  const isIntent = /^of (?:intent|understanding|cooperation)$/u.test(textIn(words, noun + 1, noun + 3));
  const to = isIntent ? noun + 3 : noun + 1;
  const before = isBehind ? words.lower.slice(Math.max(0, from - MAX_BEFORE), from) : [];
  const behind = /^(?:that|which)$/u.test(words.lower[to] ?? '') ? words.lower.slice(to, to + MAX_BEHIND) : [];
  return [...before, ...behind].some((word) => SIGN.test(word)) ? toTopicLabel(sentence, from, to) : null;
}

function isTopicNoun(sentence: MeetingSentence, at: number): boolean {
  const { words, quoted, phrases } = sentence;
  const token = words.tokens[at];
  if (token === undefined || quoted[at] === true || OCCASION_MODIFIERS.has(words.lower[at] ?? '')) return false;
  // Tuna talks between them ended: the capital is that of the sentence.
  if (at === 0 && /^\p{Lu}[\p{Ll}-]+$/u.test(token.text))
    return /^(?:NOUN|PROPN)$/u.test(token.pos) && !phrases.some((one) => one.from === 0);
  return token.pos === 'NOUN' && /^\p{Ll}[\p{Ll}-]+$/u.test(token.text) && !DURATION.test(token.text);
}

/** Free trade, double taxation: an adjective that tells which, before a noun that alone would tell less. */
const isTelling = ({ words }: MeetingSentence, at: number): boolean =>
  words.tokens[at]?.pos === 'ADJ' && TELLING_ADJECTIVES.has(words.lower[at] ?? '');
