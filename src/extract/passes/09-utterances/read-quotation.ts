import type { Span } from '../../../domain/span.ts';
import type { Mention, UtteranceRule } from '../../layers.ts';
import { attributeQuotation, type QuotationPlace, type ReadSentence } from './attribute-quotation.ts';
import type { Reported } from './choose-reported.ts';
import type { Quotation } from './find-quotations.ts';
import { countWords, isSpeech } from './is-speech.ts';
import { personBeforeVerb } from './person-before-verb.ts';
import type { SpeakerMemory } from './speaker-memory.ts';

/** A quotation that is speech. */
export interface Quoted extends Span {
  readonly sentence: number;
  readonly speaker: Mention | null;
  readonly rule: UtteranceRule;
  /** Goes on from the paragraph before. */
  readonly isContinued: boolean;
}

const MIN_UNATTRIBUTED_WORDS = 4;
/** Characters of a title before the name that begins a sentence. */
const MAX_TITLE = 24;

/** @param position index of the sentence that the quotation begins in */
function placeOf(
  text: string,
  quotation: Quotation,
  read: readonly ReadSentence[],
  position: number,
): QuotationPlace | null {
  const opening = read[position];
  if (opening === undefined) return null;
  let last = position;
  while ((read[last]?.view.sentence.end ?? quotation.outer.end) < quotation.outer.end) last += 1;
  const closing = read[last] ?? opening;
  const after = read[last + 1];
  const endsSentence = quotation.outer.end === closing.view.sentence.end;
  const mayFollow = endsSentence && /[?!…]$/u.test(text.slice(quotation.start, quotation.end));
  const isSameParagraph = after?.view.sentence.paragraph === closing.view.sentence.paragraph;
  return { opening, closing, before: read[position - 1], next: mayFollow && isSameParagraph ? after : undefined };
}

/** “Roads are cheaper.” President Pinto opened the fair with that line: who begins the sentence behind a paragraph's first. */
function speakerBehind(
  quotation: Quotation,
  { opening, closing, before }: QuotationPlace,
  next?: ReadSentence,
): Mention | null {
  const isFirst = before?.view.sentence.paragraph !== opening.view.sentence.paragraph;
  const isWhole =
    quotation.outer.start === opening.view.sentence.start && quotation.outer.end === closing.view.sentence.end;
  if (!isFirst || !isWhole || opening !== closing || next?.view.sentence.paragraph !== quotation.paragraph) return null;
  const mention = personBeforeVerb(next.view);
  return mention?.form === 'name' && mention.start <= next.view.sentence.start + MAX_TITLE ? mention : null;
}

/** @param input.reported the reported clauses of its sentence. @returns null where the quotation is no speech */
export function readQuotation(input: {
  readonly text: string;
  readonly quotation: Quotation;
  readonly read: readonly ReadSentence[];
  readonly position: number;
  readonly reported: readonly Reported[];
  readonly memory: SpeakerMemory;
}): Quoted | null {
  const { text, quotation, read, position, reported, memory } = input;
  const { start, end, outer, isContinued } = quotation;
  const place = placeOf(text, quotation, read, position);
  if (place === null) return null;
  const around = reported.find((clause) => clause.start <= outer.start && outer.end <= clause.end);
  const attribution = attributeQuotation(quotation, place);
  const isAttributed = attribution !== null || around !== undefined;
  const continuing = isAttributed
    ? null
    : (memory.continuing(quotation, place.opening) ?? speakerBehind(quotation, place, read[position + 1]));
  if (!isSpeech({ text, quotation, isAttributed: isAttributed || continuing !== null })) return null;
  const isNamed =
    attribution !== null && (attribution.mention !== null || !(attribution.isUnresolved || attribution.noun !== null));
  const own = isNamed || around === undefined ? null : around.speaker;
  const speaker = own ?? (attribution === null ? continuing : memory.resolve(attribution, place.opening, quotation));
  if (speaker === null && countWords(text.slice(start, end)) < MIN_UNATTRIBUTED_WORDS) return null;
  const frame = attribution === null ? (continuing === null ? 'unattributed' : 'continued-speech') : attribution.rule;
  const rule = own === null ? frame : 'inside-report';
  memory.remember(quotation, speaker, place.opening);
  return { start, end, sentence: place.opening.view.sentence.index, speaker, rule, isContinued };
}
