import type { DatePrecision } from '../domain/partial-date.ts';
import type { Span } from '../domain/span.ts';
import type { DateBasis } from '../domain/vocabulary/date-basis.ts';
import type { Spelling } from './lexicon/spelling.ts';

/**
 * The layers that the passes add to a document, each with exact offsets into `Document.text`. A pass takes the layers
 * below its own and returns one more; nothing is changed in place.
 */

/**
 * What a block of the text is: running prose, a heading, a dateline, or matter around the article (by-lines, contact lines,
 * "read more", author notes, comment forms), which names nobody that the article is about.
 */
export type BlockRole = 'body' | 'heading' | 'dateline' | 'boilerplate';

/** A paragraph: one line, or several where the text is hard-wrapped. */
export interface Block extends Span {
  readonly index: number;
  readonly role: BlockRole;
}

/** Where and when an article was filed: `GULL HARBOUR, May 3 (Agency) -`. The span ends before the prose. */
export interface Dateline extends Span {
  /** The words of the place as they stand. */
  readonly place: Span;
  /** The block that it opens. */
  readonly block: number;
}

/** A word or a mark of punctuation. */
export interface Token extends Span {
  readonly text: string;
  readonly spelling: Spelling;
  /** Lower-case base form. */
  readonly lemma: string;
  /** Universal part-of-speech tag, such as NOUN, PROPN, VERB, AUX, ADP, PUNCT. */
  readonly pos: string;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Index of the paragraph (block of lines) that it stands in. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

export type MentionKind = 'person' | 'organization' | 'country' | 'place';

/** A piece of text that names or refers to an entity of this document. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Local id of the entity, as in the records: every mention of one entity has the same. */
  readonly entity: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** How it refers: by a name, by a role or title ("the prime minister"), or by a pronoun. */
  readonly form: 'name' | 'role' | 'pronoun';
}

/** A time expression, resolved. */
export interface TimeExpression extends Span {
  readonly sentence: number;
  /** Partial date of the first day; for a range, `endDate` is its last. */
  readonly date: string;
  readonly endDate: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  /** Where the expression lies as seen from the day of publication. */
  readonly direction: 'past' | 'same' | 'future';
  /** Name of the pattern that found it. */
  readonly rule: string;
  /** Stands before a noun with a possessive ending ("Friday's talks"): it dates that noun, not the clause. */
  readonly attributive?: boolean;
}

/**
 * The frames of speech, by how they stand: a verb before what was said, behind it, or in the next sentence; "according
 * to"; a name and a colon; a subject that the quotation goes on from; a noun of speech; a report that the quotation is part of; a speech
 * that goes on; a turn of a transcript; nothing.
 */
export type UtteranceRule =
  | 'verb-before'
  | 'verb-after'
  | 'verb-in-next-sentence'
  | 'according-to'
  | 'colon'
  | 'quoted-predicate'
  | 'noun-of-speech'
  | 'inside-report'
  | 'continued-speech'
  | 'turn'
  | 'unattributed';

/** Something that somebody said, in quotation marks or reported. */
export interface Utterance extends Span {
  readonly sentence: number;
  /** What was said, without the marks: `text.slice(start, end)`. */
  readonly text: string;
  readonly quoted: boolean;
  /** The mention that says it; null when nobody is named near it. */
  readonly speaker: Mention | null;
  /** The frame that tells who says it. */
  readonly rule: UtteranceRule;
}
