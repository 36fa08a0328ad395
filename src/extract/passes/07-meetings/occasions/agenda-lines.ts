import type { TimeExpression } from '../../../layers.ts';
import { AGENDA_HEADINGS } from '../../../rules/occasions/agenda-headings.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import type { MeetingMention, MeetingSentence, Venue } from '../meeting-mention.ts';
import type { SectionDay } from '../settings/section-days.ts';
import { isTown, venueOfCity } from '../settings/venue-of-city.ts';

/**
 * Lines of diaries and agendas: "– 12 April, Kabale: X receives Y" below "The week ahead". What stands before the colon says
 * when and where; the heading, or a day ahead, says that the present tense tells of plans.
 */
interface AgendaLine {
  /** Whether what the line tells in the present tense is still to come. */
  readonly isAhead: boolean;
  readonly time: TimeExpression | null;
  readonly venue: Venue | null;
}

const MAX_HEAD = 12;
const MAX_HEADING = 16;
/** Words of a line's head that name neither a time nor a place. */
const HEAD_WORD =
  /^(?:[-–—•*·,;()]|in|on|at|and|the|from|to|by|date|dates|day|time|place|venue|be|fixed|confirmed|agreed|announced|decided|set|tbc|tba|late|early|later|end|of|\p{N}.*|a\.?m\.?|p\.?m\.?|gmt|cet|noon)$/u;
const COLON = /^[:–—]$/u;

/** First token behind the head of the line: what stands before its colon, if that is times and places alone; −1 where it has none. */
function endOfHead({ words, times, chunks }: MeetingSentence, from: number): number {
  const isNamed = (at: number): boolean => {
    const token = words.tokens[at];
    if (token === undefined) return false;
    if (times.some((time) => time.start <= token.start && token.end <= time.end)) return true;
    return chunks.some(
      (chunk) => (chunk.kind === 'place' || chunk.kind === 'country') && chunk.from <= at && at < chunk.to,
    );
  };
  let named = 0;
  for (let at = from; at < Math.min(words.tokens.length, from + MAX_HEAD); at += 1) {
    const word = words.lower[at] ?? '';
    if (named > 0 && COLON.test(word)) return at + 1;
    if (isNamed(at)) named += 1;
    else if (!HEAD_WORD.test(word)) return -1;
  }
  return -1;
}

function readHead(sentence: MeetingSentence, codes: ReadonlySet<string>): Omit<AgendaLine, 'isAhead'> | null {
  const { words, chunks, times } = sentence;
  let end = endOfHead(sentence, 0);
  if (end === -1) return null;
  // November, date to be fixed: Seoul: X and Y sign.
  const second = endOfHead(sentence, end);
  if (second !== -1) end = second;
  const limit = words.tokens[end - 1]?.start ?? 0;
  const place = chunks.find((chunk) => chunk.from < end && chunk.kind === 'place' && isTown(words, chunk));
  return {
    time: times.find((time) => time.end <= limit && time.attributive !== true) ?? null,
    venue: place === undefined ? null : venueOfCity(words, chunks, place, codes),
  };
}

/** What the words of a heading, or of an introduction, say of the list below; null where nothing. */
function openedBy(text: string): boolean | null {
  return AGENDA_HEADINGS.find((one) => one.pattern.test(text))?.opens ?? null;
}

/** Here is what to watch next week; this week's diary: a sentence that a list follows. */
const isIntroduction = ({ words }: MeetingSentence): boolean =>
  words.tokens.length <= MAX_HEADING &&
  (words.tokens[words.tokens.length - 1]?.text === ':' || /^(?:here|these|this) (?:is|are|['’]s)\b/u.test(words.text));

const isItem = ({ words }: MeetingSentence): boolean => /^(?:[-–—•*·]|\p{N}+[.)])$/u.test(words.tokens[0]?.text ?? '');

/** @returns what the lines of the text say beside their clauses, by the sentence's index. @param title that of the article */
export function readAgenda(
  sentences: readonly MeetingSentence[],
  sections: ReadonlyMap<number, SectionDay>,
  input: { readonly title: string; readonly publishedAt: string | null; readonly codes: ReadonlySet<string> },
): ReadonlyMap<number, AgendaLine> {
  const lines = new Map<number, AgendaLine>();
  const { publishedAt, codes } = input;
  let isListed = openedBy(input.title.toLowerCase()) === true;
  let isIntroduced = false;
  let head: Omit<AgendaLine, 'isAhead'> | null = null;
  let paragraph = -1;
  for (const sentence of sentences) {
    const { words, isProse, times } = sentence;
    const { index } = words.sentence;
    const isFirst = words.sentence.paragraph !== paragraph;
    paragraph = words.sentence.paragraph;
    const text = words.text;
    const isLead = isFirst && /^(?:corrections?|clarification|desk|editors?|read more)\b/u.test(text);
    const opened = isProse ? null : openedBy(text);
    if (opened !== null) isListed = opened;
    else if (isLead || (!isProse && isFirst && times.length === 0 && words.tokens.length > 2)) isListed = false;
    if (!isProse) continue;
    if (isFirst) head = readHead(sentence, codes);
    // Below an introduction in prose the list ends where its lines do.
    if (isFirst && head === null && !isItem(sentence)) isIntroduced = false;
    if (isIntroduction(sentence)) isIntroduced = openedBy(text) === true;
    const day = sections.get(index)?.date ?? null;
    const isDayAhead = day !== null && publishedAt !== null && day > publishedAt;
    const isAhead = isListed || isIntroduced || isDayAhead || head?.time?.direction === 'future';
    if (isAhead || head !== null) lines.set(index, { isAhead, time: head?.time ?? null, venue: head?.venue ?? null });
  }
  return lines;
}

const PAST =
  /^(?:(?!\S*(?:need|seed|speed|feed|breed)$)\S+ed|was|were|had|did|met|held|saw|took|gave|spoke|sat|told|came|went|flew|made|began|led|got|brought|paid|rang|shook|spent|said)$/u;

/** Whether the clause tells of the past: received, was with. */
function isOfPast({ words }: MeetingSentence, { token }: MeetingMention): boolean {
  const verb = words.tokens[token];
  if (verb?.pos === 'VERB') return PAST.test(words.lower[token] ?? '') && verb.lemma !== words.lower[token];
  return words.lower
    .slice(clauseStart(words, token), token + 6)
    .some((word, at) => PAST.test(word) && words.tokens[clauseStart(words, token) + at]?.pos !== 'ADJ');
}

/** @returns the mention with what its line says: when, where, and that it lies ahead. No day ahead is that of what was held. */
export function withAgenda(
  sentence: MeetingSentence,
  mention: MeetingMention,
  line: AgendaLine | undefined,
): MeetingMention {
  const time = mention.time ?? line?.time ?? null;
  const venue = mention.venue.city === null ? (line?.venue ?? mention.venue) : mention.venue;
  const isHeld = mention.status === 'HELD' && mention.force !== 'support';
  const isAhead = isHeld && (line?.isAhead === true || time?.direction === 'future');
  if (!isAhead) return line === undefined ? mention : { ...mention, time, venue };
  if (!isOfPast(sentence, mention)) return { ...mention, time, venue, status: 'PLANNED' };
  return time?.direction === 'future' ? { ...mention, time: null, venue } : { ...mention, time, venue };
}
