import { fold } from '../../domain/fold.ts';
import type { Span } from '../../domain/span.ts';
import type { TermWords } from '../../store/search/find-words.ts';
import { spanWords } from '../../store/search/search-text.ts';

/** The text that a search found, and which parts of it it found. */
export interface MatchedText {
  readonly text: string;
  /** Into `text`: UTF-16 offsets, in order, apart from one another. */
  readonly highlights: readonly Span[];
}

/** A word of a text that answers a term of the search. */
interface Mark extends Span {
  readonly term: number;
  readonly isWritten: boolean;
}

/** UTF-16 units of the part of a long text that is shown, and of what is shown before the first word of it. */
const EXCERPT_LENGTH = 240;
const LEAD_LENGTH = 40;

/** Says of words which terms of a search they answer; made once for all hits. */
export type TermsByWord = ReadonlyMap<string, readonly Pick<Mark, 'term' | 'isWritten'>[]>;

export function toTermsByWord(words: readonly TermWords[]): TermsByWord {
  const terms = new Map<string, Pick<Mark, 'term' | 'isWritten'>[]>();
  const add = (word: string, term: number, isWritten: boolean) =>
    terms.set(word, [...(terms.get(word) ?? []), { term, isWritten }]);
  for (const [term, { written, near }] of words.entries()) {
    for (const word of written) add(word, term, true);
    for (const word of near) add(word, term, false);
  }
  return terms;
}

/**
 * @param texts what the node is found by, the chief one first. @param query what was searched for.
 * @returns the text that is the search itself, else the one that answers most of its terms, of equals the first; of a long
 * one the part that answers most.
 */
export function matchedText(texts: readonly string[], query: string, terms: TermsByWord): MatchedText {
  const key = fold(query);
  const marked = texts.map((text) => ({ text, marks: markWords(text, terms), isWhole: fold(text) === key }));
  const best = marked.reduce<(typeof marked)[number] | null>(
    (found, one) => (found === null || isBetter(one, found) ? one : found),
    null,
  );
  return best === null ? { text: '', highlights: [] } : excerpt(best.text, best.marks);
}

interface Marked {
  readonly marks: readonly Mark[];
  readonly isWhole: boolean;
}

function isBetter(one: Marked, other: Marked): boolean {
  if (one.isWhole !== other.isWhole) return one.isWhole;
  const more = countTerms(one.marks) - countTerms(other.marks);
  if (more !== 0) return more > 0;
  const isWritten = ({ isWritten: is }: Mark) => is;
  return countTerms(one.marks.filter(isWritten)) > countTerms(other.marks.filter(isWritten));
}

function markWords(text: string, terms: TermsByWord): readonly Mark[] {
  return spanWords(text).flatMap(({ word, start, end }) =>
    (terms.get(word) ?? []).map((answered) => ({ ...answered, start, end })),
  );
}

function countTerms(marks: readonly Mark[]): number {
  return new Set(marks.map(({ term }) => term)).size;
}

function excerpt(text: string, marks: readonly Mark[]): MatchedText {
  if (text.length <= EXCERPT_LENGTH) return { text, highlights: joinSpans(marks) };
  const start = startOfWord(text, Math.max(0, densestStart(marks) - LEAD_LENGTH));
  const end = endOfWord(text, Math.min(text.length, start + EXCERPT_LENGTH));
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  const moved = inside.map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  return { text: text.slice(start, end), highlights: joinSpans(moved) };
}

/** @returns where the first of the stretches starts that hold words for the most terms. */
function densestStart(marks: readonly Mark[]): number {
  const span = EXCERPT_LENGTH - LEAD_LENGTH;
  let best = { start: 0, terms: 0 };
  let first = 0;
  const counts = new Map<number, number>();
  for (const mark of marks) {
    counts.set(mark.term, (counts.get(mark.term) ?? 0) + 1);
    for (let from = marks[first]; from !== undefined && mark.end - from.start > span && from !== mark; ) {
      const left = (counts.get(from.term) ?? 0) - 1;
      if (left > 0) counts.set(from.term, left);
      else counts.delete(from.term);
      first += 1;
      from = marks[first];
    }
    if (counts.size > best.terms) best = { start: marks[first]?.start ?? 0, terms: counts.size };
  }
  return best.start;
}

/** Cuts stand between words, where there is a space near enough. */
function startOfWord(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + LEAD_LENGTH).search(/\s\S/u);
  return space === -1 ? betweenSurrogates(text, at) : at + space + 1;
}

function endOfWord(text: string, at: number): number {
  if (at === text.length) return at;
  const space = text.slice(at - LEAD_LENGTH, at).search(/\s\S*$/u);
  return space === -1 ? betweenSurrogates(text, at) : at - LEAD_LENGTH + space;
}

function betweenSurrogates(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}
