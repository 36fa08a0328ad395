import type { Span } from '../../../domain/span.ts';
import { EMPTY_HEADS, HOLLOW_HEADS, QUALIFIERS } from '../../lexicon/topic-words.ts';
import type { Phrase } from '../04-references/phrase.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { toGerund } from './gerund.ts';
import { shorten, sidesIn, skipLeads, skipOwner, withoutTime } from './label-bounds.ts';
import { posAt } from './pos-at.ts';

/**
 * A topic as a short noun phrase: what the text has, without determiners, without "the need for" and "ways to", without a
 * time, a long one cut where a phrase of its own begins. "to reopen the border" reads "reopening the border".
 */
export interface TopicLabel extends Span {
  readonly label: string;
}

const LOOSE_END: ReadonlySet<string> = new Set(['ADP', 'DET', 'PUNCT', 'CCONJ', 'PART', 'AUX', 'SCONJ', 'ADV']);

const isDoubleMark = (text: string): boolean => /^[“”"]$/u.test(text);

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'there']);

const isLooseEnd = (sentence: MeetingSentence, at: number): boolean =>
  (LOOSE_END.has(posAt(sentence, at)) && !/^(?:mark|up|down|out)$/u.test(sentence.words.lower[at] ?? '')) ||
  /^(?:its|their|his|her|my|our)$/u.test(sentence.words.lower[at] ?? '');

/** Whom the article does not name, a country or an organization can be talked about: seasonal workers, Haiti. */
function isSubjectMatter({ kind, actors }: Phrase): boolean {
  if (kind === 'pronoun') return false;
  return kind === 'name' || kind === 'side'
    ? actors.length > 0 && actors.every((actor) => !actor.startsWith('p'))
    : actors.length === 0;
}

function isEmpty(sentence: MeetingSentence, from: number, to: number): boolean {
  const { words, phrases } = sentence;
  const own = words.lower.slice(from, to);
  if (own.every((word) => EMPTY_HEADS.has(word) || QUALIFIERS.has(word) || /^\p{P}+$/u.test(word))) return true;
  if (phrases.some((one) => one.from <= from && one.to >= to && !isSubjectMatter(one))) return true;
  // About $430m.
  if (own.every((word) => /^[\p{N}$€£]/u.test(word))) return true;
  if (to - from === 1) return !/^(?:NOUN|PROPN|X|VERB)$/u.test(posAt(sentence, from));
  return !words.tokens.slice(from, to).some((token) => /^(?:NOUN|PROPN|X|VERB)$/u.test(token.pos));
}

const POINTERS = /^(?:its|their|his|her|this|that|these|those|them|it)$/u;

/** Rejected talks from X, an invitation to talks by X: the meeting itself, and who asked for it. */
const ASKED_FOR =
  /^(?:invitations?|offers?|requests?|talks|meetings?)(?: (?:to|for|of) (?:\S+ )?(?:talks|meetings?))? (?:from|by) /u;

/** Stemming those attacks, its stability, efforts among allies: what points elsewhere, or has no matter of its own. */
function isUnclear({ words }: MeetingSentence, from: number, to: number): boolean {
  const isOwned = to - from === 1 && /^(?:its|their|his|her)$/u.test(words.lower[from - 1] ?? '');
  if (isOwned && !/(?:election|appointment|inauguration|victory|win)$/u.test(words.lower[from] ?? '')) return true;
  if (to - from <= 3 && words.lower.slice(from + 1, to).some((word) => POINTERS.test(word))) return true;
  if (ASKED_FOR.test(words.lower.slice(from, to).join(' '))) return true;
  const head = words.lower.findIndex((word, at) => at >= from && at < to && HOLLOW_HEADS.has(word));
  return head >= 0 && head - from <= 2 && /^(?:among|between|by|from|with)$/u.test(words.lower[head + 1] ?? '');
}

/**
 * @param isVerbal the words stand where an infinitive can: behind "to", or joined to one that does
 * @returns the words as a label; null where they name nothing that a meeting could be about
 */
export function toTopicLabel(sentence: MeetingSentence, from: number, to: number, isVerbal = false): TopicLabel | null {
  const { words } = sentence;
  const owned = skipOwner(sentence, skipLeads(sentence, from, to), to);
  let start = skipLeads(sentence, owned, to);
  let gap = sidesIn(sentence, start, to);
  // Cooperation between A and B to prevent attacks: preventing attacks.
  if (gap !== null && words.lower[gap.to] === 'to') {
    start = skipLeads(sentence, gap.to, to);
    gap = null;
  }
  let end = shorten(sentence, start, withoutTime(sentence, start, to), gap);
  while (end > start && isLooseEnd(sentence, end - 1)) end -= 1;
  const first = words.tokens[start];
  const last = words.tokens[end - 1];
  if (end <= start || first === undefined || last === undefined || isEmpty(sentence, start, end)) return null;
  if (isUnclear(sentence, start, end)) return null;
  const texts = words.tokens.slice(start, end).map((token, index, all) => {
    if (gap !== null && start + index >= gap.from && start + index < gap.to) return '';
    const space = (all[index + 1]?.start ?? 0) > token.end ? ' ' : '';
    return `${isDoubleMark(token.text) ? '' : token.text}${space}`;
  });
  const isInfinitive =
    (isVerbal || words.lower[start - 1] === 'to') && first.pos === 'VERB' && first.lemma === words.lower[start];
  if ((/^(?:ADV|ADP)$/u.test(first.pos) && !isVerbal) || words.lower[start] === 'not') return null;
  // Told B that he expected a reply: a clause with its subject is no noun phrase.
  if (SUBJECT_PRONOUNS.has(words.lower[start] ?? '')) return null;
  const isOwned = /^(?:its|their|his|her|our)$/u.test(words.lower[start + 1] ?? '');
  if (isInfinitive && (end - start === 1 || (posAt(sentence, start + 1) === 'PRON' && !isOwned))) return null;
  // Promised to make sure that it lasts.
  if (end - start === 2 && /^(?:sure|certain|clear)$/u.test(words.lower[end - 1] ?? '')) return null;
  const isCommon = first.pos !== 'PROPN' || /^\p{Ll}/u.test(words.tokens[start + 1]?.text ?? '');
  const isLowered =
    start === 0 && isCommon && /^\p{Lu}\p{Ll}+$/u.test(first.text) && !sentence.phrases.some((one) => one.from === 0);
  const head = isInfinitive
    ? `${toGerund(first.text)}${texts[0]?.endsWith(' ') === true ? ' ' : ''}`
    : isLowered
      ? (texts[0] ?? '').toLowerCase()
      : (texts[0] ?? '');
  return { label: [head, ...texts.slice(1)].join('').trim(), start: first.start, end: last.end };
}
