import type { Span } from '../../../domain/span.ts';
import type { Mention } from '../../layers.ts';
import { isBodyNoun, isDescribedBody, isDescribedPerson } from '../../lexicon/described-speakers.ts';
import type { Attribution, ReadSentence } from './attribute-quotation.ts';
import type { Quotation } from './find-quotations.ts';
import { personBeforeVerb } from './person-before-verb.ts';
import { type SentenceView, tokenIndexAt, wordAt } from './sentence-view.ts';

/**
 * Who has spoken so far, for the pronouns that no mention resolves and for quotations that only go on: the person that
 * the sentence or the one before it begins with, else the last speaker of this paragraph or of the one before.
 */
interface Spoken extends Span {
  readonly speaker: Mention | null;
  readonly paragraph: number;
}

const MAX_BODY_DISTANCE = 4;
/** How many words may stand before the name that a sentence begins with. */
const MAX_LEAD = 4;

const textBetween = (view: SentenceView, from: number, to: number): string =>
  view.tokens
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ text }) => text)
    .join(' ');

export class SpeakerMemory {
  readonly #read: readonly ReadSentence[];
  readonly #positions: ReadonlyMap<ReadSentence, number>;
  readonly #spoken: Spoken[] = [];

  /** @param read the sentences of the document, in order */
  constructor(read: readonly ReadSentence[]) {
    this.#read = read;
    this.#positions = new Map(read.map((sentence, position) => [sentence, position]));
  }

  /** Calls come in the order of the text. */
  remember(span: Span, speaker: Mention | null, { view }: ReadSentence): void {
    this.#spoken.push({ start: span.start, end: span.end, speaker, paragraph: view.sentence.paragraph });
  }

  /**
   * @param words what was said
   * @returns the mention of an attribution; for a "he" or "she" without a mention, or whose mention cannot be right, the
   *   person that it most likely means
   */
  resolve(
    attribution: Pick<Attribution, 'mention' | 'isUnresolved' | 'noun'>,
    sentence: ReadSentence,
    words: Span | null,
  ): Mention | null {
    const { mention, isUnresolved, noun } = attribution;
    if (mention === null && noun !== null) return this.#described(noun, sentence);
    if (mention === null && isUnresolved)
      return personBeforeVerb(sentence.view) ?? this.#subjectBefore(sentence) ?? this.#lastSpeaker(sentence, 1);
    if (mention?.form !== 'pronoun' || words === null || !namesItself(sentence.view, mention, words)) return mention;
    const subject = this.#subjectBefore(sentence);
    return this.#lastSpeaker(sentence, 1) ?? (subject?.entity === mention.entity ? null : subject) ?? mention;
  }

  /** Whom a noun means that says what they are: the striker, the company. */
  #described(noun: string, sentence: ReadSentence): Mention | null {
    if (isDescribedPerson(noun)) {
      const last = this.#lastSpeaker(sentence, 1);
      return this.#subjectBefore(sentence) ?? (last?.kind === 'person' ? last : null);
    }
    if (!isBodyNoun(noun)) return null;
    const at = this.#positions.get(sentence) ?? 0;
    for (const { view } of this.#read.slice(Math.max(0, at - MAX_BODY_DISTANCE), at).toReversed()) {
      const body = view.mentions.find(
        ({ kind, form, start, end }) =>
          kind === 'organization' && form === 'name' && isDescribedBody(noun, textBetween(view, start, end)),
      );
      if (body !== undefined) return body;
    }
    return null;
  }

  /** @returns the speaker of a quotation that nothing beside it attributes; null where it does not go on from a speech. */
  continuing(quotation: Quotation, sentence: ReadSentence): Mention | null {
    if (quotation.outer.start !== sentence.view.sentence.start) return null;
    if (quotation.isContinued) return this.#lastSpeaker(sentence, 1);
    const before = this.#before(sentence);
    const opensParagraph = before?.view.sentence.paragraph !== quotation.paragraph;
    if (!opensParagraph)
      return this.#newSubject(before) ?? this.#lastSpeaker(sentence, 0) ?? this.#subjectBefore(sentence);
    // A paragraph that opens with a quotation goes on from a speech that ended the paragraph before.
    const last = this.#spoken.at(-1);
    const isAdjacent = last !== undefined && before !== undefined && last.end > before.view.sentence.start;
    return isAdjacent ? this.#lastSpeaker(sentence, 1) : null;
  }

  /** Solís said so. Pinto gave a shorter account: a sentence without speech of its own that begins with somebody's name. */
  #newSubject(before: ReadSentence | undefined): Mention | null {
    if (before === undefined || before.view.isQuoted.includes(true)) return null;
    const person = personBeforeVerb(before.view);
    return person?.form === 'name' && tokenIndexAt(before.view, person.start) <= MAX_LEAD ? person : null;
  }

  #before(sentence: ReadSentence): ReadSentence | undefined {
    return this.#read[(this.#positions.get(sentence) ?? 0) - 1];
  }

  /** @param paragraphs how many paragraphs back it may lie */
  #lastSpeaker({ view }: ReadSentence, paragraphs: number): Mention | null {
    const earlier = this.#spoken.findLast((spoken) => spoken.end <= view.sentence.start);
    if (earlier === undefined || view.sentence.paragraph - earlier.paragraph > paragraphs) return null;
    return earlier.speaker;
  }

  /** The person that the sentence before, in the same paragraph, begins with; past sentences that begin with "he". */
  #subjectBefore(sentence: ReadSentence): Mention | null {
    const previous = this.#before(sentence);
    if (previous === undefined || previous.view.sentence.paragraph !== sentence.view.sentence.paragraph) return null;
    const startsWithPronoun = /^(?:he|she)$/iu.test(wordAt(previous.view, 0));
    return personBeforeVerb(previous.view) ?? (startsWithPronoun ? this.#subjectBefore(previous) : null);
  }
}

/** Speakers do not call themselves by name: in "Pinto had no plans, he added" somebody else speaks. */
function namesItself(view: SentenceView, pronoun: Mention, words: Span): boolean {
  return view.mentions.some(
    ({ entity, form, start, end }) =>
      entity === pronoun.entity && form !== 'pronoun' && words.start <= start && end <= words.end,
  );
}
