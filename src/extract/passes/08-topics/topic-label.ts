import type { Span } from '../../../domain/span.ts';
import { EMPTY_HEADS, QUALIFIERS, THIN_VERBS, TOPIC_LEADS } from '../../lexicon/topic-words.ts';
import { isPossessive } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { toGerund } from './gerund.ts';

/**
 * A topic as a short noun phrase: what the text has, without determiners, without "the need for" and "ways to", without a
 * time, a long one cut where a phrase of its own begins. "to reopen the border" reads "reopening the border".
 */
export interface TopicLabel extends Span {
  readonly label: string;
}

const MAX_WORDS = 8;
const MAX_OWNER = 5;
/** Trailed by what it is about: the need for calm, a range of issues, ways to end the war. */
const LEAD_INS =
  /^(?:(?:(?:wide|broad|whole) )?(?:number|range|variety|host|series|list|array|raft|handful|need|importance|necessity|urgency|possibility|prospects?|question|issue|matter|subject|topic|problem|idea|word|merits|progress|movement) (?:of|for|on|in|towards?|about|to)|(?:(?:new|fresh|further|stalled|formal|direct|peace) )?(?:negotiations|talks|discussions|consultations|debates?) (?:on|about|over)|(?:specific |concrete |practical |joint |diplomatic )*(?:ways|steps|measures|efforts|plans|options|attempts|means|work|moves|proposals) (?:to|for|towards?)|ways of|(?:danger|risk|fears?|possibility|fact|claims?|reports?|prospect|warnings?|allegations?) that)(?= )/u;
const LOOSE_END: ReadonlySet<string> = new Set(['ADP', 'DET', 'PUNCT', 'CCONJ', 'PART', 'AUX', 'SCONJ', 'ADV']);
const CUT_BEFORE: ReadonlySet<string> = new Set(
  'in at for with through to from into under against across along around towards toward near within over on'.split(' '),
);

const isDoubleMark = (text: string): boolean => /^[“”"]$/u.test(text);

const posAt = (sentence: MeetingSentence, at: number): string => sentence.words.tokens[at]?.pos ?? '';

/** @returns the first token of what the phrase is about; the verb that governs it where that says something. */
function skipLeads(sentence: MeetingSentence, from: number, to: number): number {
  const { words } = sentence;
  let at = from;
  for (;;) {
    const rest = words.lower.slice(at, Math.min(to, at + 8)).join(' ');
    const lead = LEAD_INS.exec(`${rest} `)?.[0];
    const lemma = words.tokens[at]?.lemma ?? '';
    const isThin =
      THIN_VERBS.has(lemma) && (posAt(sentence, at) === 'VERB' || words.lower[at]?.endsWith('ing') === true);
    if (lead !== undefined && at + lead.split(' ').length < to) at += lead.split(' ').length;
    else if (at < to - 1 && (isThin || words.lower[at] === 'to'))
      at += /^(?:up|out|off)$/u.test(words.lower[at + 1] ?? '') ? 2 : 1;
    else if (at < to && (TOPIC_LEADS.has(words.lower[at] ?? '') || posAt(sentence, at) === 'PUNCT')) at += 1;
    else return at;
  }
}

function withoutTime(sentence: MeetingSentence, from: number, to: number): number {
  const { words } = sentence;
  const start = words.tokens[from]?.start ?? 0;
  const end = words.tokens[to - 1]?.end ?? 0;
  const time = sentence.times.find((one) => one.start >= start && one.end <= end && one.attributive !== true);
  if (time === undefined) return to;
  const cut = words.tokens.findIndex((token) => token.end > time.start);
  if (cut > from) return cut;
  // Next year's anniversary: the time qualifies what the topic is; on Tuesday to arrange a visit: there is no topic.
  const behind = words.tokens.findIndex((token) => token.start >= time.end);
  return behind < to && /^(?:NOUN|PROPN|ADJ|PART)$/u.test(posAt(sentence, behind)) && words.lower[behind] !== 'to'
    ? to
    : from;
}

/** A long phrase does without its owner: the premier's threat to close the canal. */
function skipOwner(sentence: MeetingSentence, from: number, to: number): number {
  if (to - from <= MAX_WORDS) return from;
  const { words } = sentence;
  for (let at = from + 1; at < Math.min(to - 1, from + MAX_OWNER); at += 1)
    if (isPossessive(words.tokens[at])) return at + 1;
  return from;
}

/** Where a long phrase can end: before a preposition or an infinitive, as late as fits. */
function shorten(sentence: MeetingSentence, from: number, to: number): number {
  const { words } = sentence;
  let limit = from;
  for (let count = 0; limit < to; limit += 1) {
    if (words.lower[limit] === 'to' && /^(?:be|have)$/u.test(words.lower[limit + 1] ?? '') && limit > from)
      return limit;
    if (posAt(sentence, limit) !== 'PUNCT' && !isPossessive(words.tokens[limit])) count += 1;
    if (count > MAX_WORDS) break;
  }
  if (limit >= to) return to;
  for (let at = limit; at > from + 1; at -= 1) if (CUT_BEFORE.has(words.lower[at] ?? '')) return at;
  return limit;
}

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'there']);

const isLooseEnd = (sentence: MeetingSentence, at: number): boolean =>
  LOOSE_END.has(posAt(sentence, at)) && !/^(?:mark|up|down|out)$/u.test(sentence.words.lower[at] ?? '');

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
  if (to - from === 1) return !/^(?:NOUN|PROPN|X|VERB)$/u.test(posAt(sentence, from));
  return !words.tokens.slice(from, to).some((token) => /^(?:NOUN|PROPN|X|VERB)$/u.test(token.pos));
}

/**
 * @param isVerbal the words stand where an infinitive can: behind "to", or joined to one that does
 * @returns the words as a label; null where they name nothing that a meeting could be about
 */
export function toTopicLabel(sentence: MeetingSentence, from: number, to: number, isVerbal = false): TopicLabel | null {
  const { words } = sentence;
  const start = skipOwner(sentence, skipLeads(sentence, from, to), to);
  let end = shorten(sentence, start, withoutTime(sentence, start, to));
  while (end > start && isLooseEnd(sentence, end - 1)) end -= 1;
  const first = words.tokens[start];
  const last = words.tokens[end - 1];
  if (end <= start || first === undefined || last === undefined || isEmpty(sentence, start, end)) return null;
  const texts = words.tokens.slice(start, end).map((token, index, all) => {
    const space = (all[index + 1]?.start ?? 0) > token.end ? ' ' : '';
    return `${isDoubleMark(token.text) ? '' : token.text}${space}`;
  });
  const isInfinitive =
    (isVerbal || words.lower[start - 1] === 'to') && first.pos === 'VERB' && first.lemma === words.lower[start];
  if ((/^(?:ADV|ADP)$/u.test(first.pos) && !isVerbal) || words.lower[start] === 'not') return null;
  // Told B that he expected a reply: a clause with its subject is no noun phrase.
  if (SUBJECT_PRONOUNS.has(words.lower[start] ?? '')) return null;
  if (isInfinitive && (end - start === 1 || posAt(sentence, start + 1) === 'PRON')) return null;
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
