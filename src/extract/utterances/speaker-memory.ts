import type { Span } from '../../domain/span.ts';
import type { Mention } from '../layers.ts';
import type { Attribution, ReadSentence } from './attribute-quotation.ts';
import type { Quotation } from './find-quotations.ts';
import { isVerbAt, type SentenceView, tokenIndexAt } from './sentence-view.ts';

/**
 * Who has spoken so far, for the pronouns that no mention resolves and for quotations that only go on: the nearest
 * speaker of the same paragraph, else the subject of the sentence before.
 */
interface Spoken extends Span {
  readonly speaker: Mention | null;
}

export class SpeakerMemory {
  readonly #read: readonly ReadSentence[];
  readonly #spoken: Spoken[] = [];

  constructor(read: readonly ReadSentence[]) {
    this.#read = read;
  }

  remember(span: Span, speaker: Mention | null): void {
    this.#spoken.push({ start: span.start, end: span.end, speaker });
  }

  /** @returns the mention of an attribution; for an unresolved "he" or "she" the person that it most likely means. */
  resolve(attribution: Attribution, sentence: ReadSentence): Mention | null {
    if (attribution.mention !== null || !attribution.isUnresolved) return attribution.mention;
    return this.#lastSpeaker(sentence, 1) ?? this.#subjectBefore(sentence);
  }

  /** @returns the speaker of a quotation that nothing beside it attributes; null where it does not go on from a speech. */
  continuing(quotation: Quotation, sentence: ReadSentence): Mention | null {
    const opens = quotation.outer.start === sentence.view.sentence.start;
    if (!opens) return null;
    if (quotation.isContinued) return this.#lastSpeaker(sentence, 1);
    const first = this.#read.find(({ view }) => view.sentence.paragraph === quotation.paragraph);
    const fillsParagraph = first?.view.sentence.start === quotation.outer.start;
    if (fillsParagraph) return this.#lastSpeaker(sentence, 1, true);
    return this.#lastSpeaker(sentence, 0) ?? this.#subjectBefore(sentence);
  }

  /** @param paragraphs how many paragraphs back it may lie */
  #lastSpeaker(sentence: ReadSentence, paragraphs: number, mustEnd?: true): Mention | null {
    const { start, paragraph } = sentence.view.sentence;
    const earlier = this.#spoken.filter((spoken) => spoken.end <= start).toSorted((a, b) => b.end - a.end)[0];
    if (earlier === undefined || earlier.speaker === null) return null;
    const position = this.#read.findIndex(({ view }) => view.sentence.start === start);
    const distance = this.#distance(earlier, paragraph, position);
    const isNear = distance !== null && distance <= paragraphs;
    const between = this.#read.filter(({ view }) => view.sentence.start >= earlier.end && view.sentence.end <= start);
    return isNear && !(mustEnd === true && between.length > 0) ? earlier.speaker : null;
  }

  /** Paragraphs between something spoken and a paragraph. */
  #distance(spoken: Spoken, paragraph: number, position: number): number | null {
    const home = this.#read.slice(0, position + 1).findLast(({ view }) => view.sentence.start <= spoken.start);
    if (home === undefined) return null;
    const between = new Set(
      this.#read
        .map(({ view }) => view.sentence.paragraph)
        .filter((index) => index > home.view.sentence.paragraph && index <= paragraph),
    );
    return between.size;
  }

  /** The person that the sentence before begins with. */
  #subjectBefore(sentence: ReadSentence): Mention | null {
    const position = this.#read.indexOf(sentence);
    const previous = this.#read[position - 1];
    return previous === undefined ? null : personBeforeVerb(previous.view);
  }
}

function personBeforeVerb(view: SentenceView): Mention | null {
  const verb = view.tokens.findIndex((_, index) => isVerbAt(view, index) && view.isQuoted[index] === false);
  return (
    view.mentions.find(
      (mention) => mention.kind === 'person' && verb > 0 && tokenIndexAt(view, mention.start) < verb,
    ) ?? null
  );
}
