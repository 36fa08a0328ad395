import type { DateBasis } from '../../../domain/vocabulary/date-basis.ts';

/**
 * Where the clause around an expression places it: `will meet` future, `met` past, no verb near it unknown. What had once
 * been planned lies on either side: the nearer day is meant.
 */
export type Tense = 'past' | 'future' | 'either' | 'unknown';

/** What a pattern may ask about the place where it matched. */
export interface DateContext {
  /** Day of publication; null where it is unknown or known less exactly than to the day. */
  readonly published: string | null;
  /** The same as far as it is known, as a partial date. */
  readonly publishedRoughly: string | null;
  readonly tense: Tense;
  /** The day that the text spoke of last, for "the day before" and "that afternoon". */
  readonly anchor: string | null;
  /** The day that the text spoke of first, which is mostly that of its news. */
  readonly firstAnchor: string | null;
  /** Part-of-speech tag of the word after the match; null at the end of the sentence. */
  readonly nextTag: string | null;
}

/** A match, resolved. */
export interface DateReading {
  readonly date: string;
  readonly endDate?: string | null;
  readonly basis: DateBasis;
  /** Where the words themselves say it ("earlier this month"); else it follows from the date. */
  readonly direction?: 'past' | 'future';
}

/**
 * One construction of English news prose. A match that reads as null is no time expression, and shadows what other
 * patterns would find inside it.
 */
export interface DatePattern {
  readonly name: string;
  /** Global; the whole match is the span, so what must stand around it is in look-arounds. */
  readonly pattern: RegExp;
  /** Each is found in some word of a sentence with a match; a sentence without such a word is not searched. */
  readonly cues: readonly RegExp[];
  /** As in an article of Thursday, 16 May 2024: a sentence, and the date that it gives, `first/last` for a range. */
  readonly example: readonly [sentence: string, date: string];
  /** A sentence that looks alike and gives no date. */
  readonly counterExample: string;
  read(groups: Readonly<Record<string, string | undefined>>, context: DateContext): DateReading | null;
}
