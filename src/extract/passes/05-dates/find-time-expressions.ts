import { precisionOf } from '../../../domain/partial-date.ts';
import { type Span, spansOverlap } from '../../../domain/span.ts';
import type { Sentence, TimeExpression } from '../../layers.ts';
import { firstDayOf, lastDayOf } from './calendar-arithmetic.ts';
import { tenseAround } from './clause-tense.ts';
import { patternsFor } from './cued-patterns.ts';
import type { DatePattern, DateReading, Tense } from './date-pattern.ts';

/**
 * Time expressions as news writes them, resolved against the day of publication to partial dates. The recogniser is our
 * own: a general one (chrono-node was tried) takes "sun", "sat" and "march" for dates and "for 30 days" for a day, has
 * one direction for all weekdays of a text instead of one for each clause, and answers with instants where news knows a
 * month. Limits: English, the Gregorian calendar, no time of day, no recurring times; a year before 1900 is not read.
 */
interface Match extends Span {
  readonly pattern: DatePattern;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** "Since 2019", "until Monday", "by June": an edge of a stretch of time, not the time of what the clause tells. */
const BOUND_BEFORE = /(?:^|[\s(“"])(?:since|until|till|by|before|after)(?:\s+(?:the|early|late|at least))?\s+$/iu;
/** Longer than what it matches. */
const BOUND_WINDOW = 40;
/** Put off until Monday: the new day of what is moved. */
const MOVED_TO =
  /\b(?:postpon(?:ed|es|ing|e)|put(?:s|ting)? (?:off|back)|push(?:ed|es|ing)? back|delay(?:ed|s|ing)|defer(?:red|s|ring)|adjourn(?:ed|s|ing)|moved back)\b[^.;]{0,120}\b(?:until|till)(?: (?:the|early|late|at least))? $/iu;
/** Since October 2019, when A received B: of what the clause behind tells it is the time. */
const WHEN_AFTER = /^,? when\b/u;
/** Have not met since March 2022 in Istanbul: where and when they last did. */
const NOT_MET = /\b(?:not|n['’]t|never) (?:\S+ )?(?:met|seen|spoken|talked)\b[^.;]{0,60} since (?:early |late )?$/iu;
const PLACE_AFTER = /^,? (?:in|at) \p{Lu}/u;
const POSSESSIVE_AFTER = /^['’]s?(?=\s+[\p{L}\p{N}])/u;

function matchesIn(text: string, sentence: Sentence): readonly Match[] {
  const patterns = patternsFor(sentence.tokens);
  const found: Match[] = [];
  if (patterns.length === 0) return found;
  const own = text.slice(sentence.start, sentence.end);
  for (const pattern of patterns) {
    const { pattern: search } = pattern;
    search.lastIndex = 0;
    for (let match = search.exec(own); match !== null; match = search.exec(own)) {
      const start = sentence.start + match.index;
      found.push({ start, end: start + match[0].length, pattern, groups: match.groups ?? {} });
    }
  }
  if (found.length === 0) return found;
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of ordered) if (!kept.some((other) => spansOverlap(other, match))) kept.push(match);
  return kept;
}

function directionOf(reading: DateReading, published: string | null, tense: Tense): TimeExpression['direction'] {
  if (reading.direction !== undefined) return reading.direction;
  if (published === null) return tense === 'future' ? 'future' : 'past';
  if (lastDayOf(reading.endDate ?? reading.date) < firstDayOf(published)) return 'past';
  return firstDayOf(reading.date) > lastDayOf(published) ? 'future' : 'same';
}

/** @returns whether the text up to `at` has opened a quotation that it has not closed. */
function isInsideQuotation(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
  return (before.split('"').length - 1) % 2 === 1;
}

/**
 * @param input.publishedAt partial date of publication; where it is null, only dates with their year are found
 * @returns in the order of the text, none overlapping; the spans leave out the preposition
 */
export function findTimeExpressions(input: {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly publishedAt: string | null;
}): readonly TimeExpression[] {
  const { text, sentences, publishedAt } = input;
  const published = publishedAt !== null && publishedAt.length === 10 ? publishedAt : null;
  const found: TimeExpression[] = [];
  const anchors: { readonly day: string; readonly tense: Tense }[] = [];
  for (const sentence of sentences) {
    for (const match of matchesIn(text, sentence)) {
      const tense = tenseAround(sentence, match);
      const isAttributive = POSSESSIVE_AFTER.test(text.slice(match.end, match.end + 4));
      const isBound = BOUND_BEFORE.test(text.slice(Math.max(sentence.start, match.start - BOUND_WINDOW), match.start));
      const isNewDay = isBound && MOVED_TO.test(text.slice(sentence.start, match.start));
      const behind = text.slice(match.end, match.end + 7);
      const isOfLast =
        WHEN_AFTER.test(behind) ||
        (isBound && PLACE_AFTER.test(behind) && NOT_MET.test(text.slice(sentence.start, match.start)));
      if (isBound && !isAttributive && !isNewDay && !isOfLast) continue;
      const reading = match.pattern.read(match.groups, {
        published,
        publishedRoughly: publishedAt,
        tense,
        anchor: anchors.findLast((anchor) => tense === 'future' || anchor.tense !== 'future')?.day ?? null,
        firstAnchor: anchors[0]?.day ?? null,
        nextTag: sentence.tokens.find((token) => token.start >= match.end)?.pos ?? null,
      });
      if (reading === null) continue;
      const isIndirect =
        reading.basis === 'RELATIVE_TO_PUBLICATION' && isInsideQuotation(text, sentence.start, match.start);
      found.push({
        start: match.start,
        end: match.end,
        sentence: sentence.index,
        date: reading.date,
        endDate: reading.endDate ?? null,
        precision: precisionOf(reading.date),
        basis: isIndirect ? 'INFERRED' : reading.basis,
        direction: directionOf(reading, publishedAt, tense),
        rule: match.pattern.name,
        ...(isAttributive ? { attributive: true } : {}),
      });
      if (reading.date.length === 10 && !isAttributive) anchors.push({ day: reading.endDate ?? reading.date, tense });
    }
  }
  return found;
}
