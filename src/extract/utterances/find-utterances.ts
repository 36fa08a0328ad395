import { type Span, spansOverlap } from '../../domain/span.ts';
import type { Mention, Sentence, Utterance } from '../layers.ts';
import { attributeQuotation, type ReadSentence } from './attribute-quotation.ts';
import { chooseReported, type Reported } from './choose-reported.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { isSpeech } from './is-speech.ts';
import { readReports } from './read-reports.ts';
import { toSentenceViews } from './sentence-view.ts';
import { SpeakerMemory } from './speaker-memory.ts';

/**
 * What people and organizations said, in quotation marks or reported, each once. Of a reported clause that holds quoted
 * words the quotation stays where it is at least half of the clause, else the clause. The frames of English news that
 * are read: X said “…”; “…,” X said; “…,” said X; X called it “…”; according to X; X said (that) …; X urged Y to …;
 * X stressed the need for …; …, X said. Limits: free indirect speech, and irony in quotation marks of four words or more.
 */
interface Found extends Span {
  readonly quoted: boolean;
  readonly sentence: number;
  readonly speaker: Mention | null;
}

const MIN_UNATTRIBUTED_WORDS = 4;
const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const sentenceWith = (read: readonly ReadSentence[], offset: number): ReadSentence | undefined =>
  read.find(({ view }) => view.sentence.start <= offset && offset < view.sentence.end);

/**
 * @param input.mentions with their entities; pronouns and roles among them where they are resolved
 * @returns in the order of the text; the span of an utterance is what was said, without marks
 */
export function findUtterances(input: {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}): readonly Utterance[] {
  const { text, sentences, mentions } = input;
  const quotations = findQuotations(text, sentences);
  const read = toSentenceViews(sentences, mentions, quotations).map((view) => ({ view, reports: readReports(view) }));
  const memory = new SpeakerMemory(read);
  const reported = read.flatMap((sentence) => chooseReported(sentence, memory));
  const quoted = readQuotations({ text, quotations, read, reported, memory });
  const kept = [...keepClauses(reported, quoted), ...keepQuotations(reported, quoted)];
  return kept
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, sentence, quoted: isQuoted, speaker }) => ({
      start,
      end,
      sentence,
      text: text.slice(start, end),
      quoted: isQuoted,
      speaker,
    }));
}

function readQuotations(input: {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly read: readonly ReadSentence[];
  readonly reported: readonly Reported[];
  readonly memory: SpeakerMemory;
}): readonly Found[] {
  const { text, quotations, read, reported, memory } = input;
  const found: Found[] = [];
  for (const quotation of quotations) {
    const opening = sentenceWith(read, quotation.outer.start);
    const closing = sentenceWith(read, quotation.outer.end - 1);
    const around = reported.find(
      (clause) => clause.start <= quotation.outer.start && quotation.outer.end <= clause.end,
    );
    const attribution = attributeQuotation(quotation, opening, closing);
    const words = text.slice(quotation.start, quotation.end);
    const isAttributed = attribution !== null || around !== undefined;
    if (opening === undefined || !isSpeech({ text, quotation, isAttributed })) continue;
    const named = attribution === null ? (around?.speaker ?? null) : memory.resolve(attribution, opening);
    const speaker = attribution === null && around === undefined ? memory.continuing(quotation, opening) : named;
    if (speaker === null && wordCount(words) < MIN_UNATTRIBUTED_WORDS) continue;
    memory.remember(quotation, speaker);
    found.push({
      start: quotation.start,
      end: quotation.end,
      sentence: opening.view.sentence.index,
      quoted: true,
      speaker,
    });
  }
  return found;
}

const length = (span: Span): number => span.end - span.start;

/** Whether quotations by the same speaker make up at least half of the clause. */
function isMostlyQuoted(clause: Reported, quoted: readonly Found[]): boolean {
  const inside = quoted.filter((quotation) => spansOverlap(quotation, clause));
  const total = inside.reduce((sum, quotation) => sum + length(quotation), 0);
  return total * 2 >= length(clause) || inside.some((quotation) => quotation.end > clause.end);
}

const keepClauses = (reported: readonly Reported[], quoted: readonly Found[]): readonly Found[] =>
  reported.filter((clause) => !isMostlyQuoted(clause, quoted)).map((clause) => ({ ...clause, quoted: false }));

const keepQuotations = (reported: readonly Reported[], quoted: readonly Found[]): readonly Found[] =>
  quoted.filter((quotation) => {
    const around = reported.find((clause) => clause.start <= quotation.start && quotation.end <= clause.end);
    if (around === undefined || isMostlyQuoted(around, quoted)) return true;
    return quotation.speaker !== null && quotation.speaker.entity !== around.speaker.entity;
  });
